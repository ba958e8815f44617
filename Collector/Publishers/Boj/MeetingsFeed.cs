using YenValve.Collector.Feeds;
using YenValve.Collector.Hosting;
using YenValve.Collector.Http;
using YenValve.Collector.Schedules;
using YenValve.Data.Calendars;
using YenValve.Importing;
using YenValve.Importing.Formats;

namespace YenValve.Collector.Publishers.Boj;

/// <summary>
/// The dates of the Bank of Japan's monetary policy meetings. The page tells when the board meets, not what it decides: rates after decisions come with
/// <c>yenvalve data import boj</c> or the drop folder.
/// </summary>
/// <remarks>Source: https://www.boj.or.jp/en/mopo/mpmsche_minu/index.htm; the dates of a year are given out in the middle of the one before.</remarks>
public sealed class MeetingsFeed : IFeed
{
    private static readonly TimeSpan Morning = new(9, 10, 0);
    private readonly Uri _address;
    private readonly PublisherClient _client;

    /// <summary>The feed.</summary>
    /// <param name="options">Where the page is.</param>
    /// <param name="clients">How it is fetched.</param>
    public MeetingsFeed(CollectorOptions options, PublisherClients clients)
    {
        _address = new Uri(options.Boj.Meetings);
        _client = clients.Of("boj", options.Boj.Limits);
    }

    /// <inheritdoc/>
    public string Name => "boj-meetings";

    /// <inheritdoc/>
    public string Description => "dates of the Bank of Japan's monetary policy meetings, looked at each Japanese business day";

    /// <inheritdoc/>
    public IFeedSchedule Schedule { get; } =
        new CalendarSchedule(JapaneseBusinessDays.IsBusinessDay, day => ReleaseTimes.TokyoNext(Day.Start(day), Morning)) { Grace = TimeSpan.FromDays(3) };

    /// <inheritdoc/>
    public ImportTarget? Series => PolicyEvents.Target;

    /// <inheritdoc/>
    public async Task<FeedPoll> PollAsync(DateTime now, CancellationToken cancellation)
    {
        var decisions = await _client.GetAsync(_address, reply => MeetingPage.Decisions(reply.Text), cancellation);
        var batch = new FeedBatch("meetings");
        batch.Read(PolicyEvents.Boj, decisions.Select((day, index) => new CsvLine("meetings", index + 1, Day.Text(day), [Day.Text(day)])), new ImportOptions());
        return new FeedPoll(batch, decisions[^1].Year >= now.Year);
    }
}
