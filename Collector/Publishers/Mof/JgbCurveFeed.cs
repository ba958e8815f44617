using YenValve.Collector.Feeds;
using YenValve.Collector.Hosting;
using YenValve.Collector.Http;
using YenValve.Collector.Schedules;
using YenValve.Collector.Storing;
using YenValve.Data;
using YenValve.Data.Calendars;
using YenValve.Importing;
using YenValve.Importing.Formats;

namespace YenValve.Collector.Publishers.Mof;

/// <summary>
/// JGB par yields of the Ministry of Finance Japan: at about 00:30 UTC of each Japanese business day the day before comes into the file of the month.
/// Where the stored curve ends before that file begins, the file of all history fills the gap.
/// </summary>
/// <remarks>Source: https://www.mof.go.jp/english/policy/jgbs/reference/interest_rate/index.htm.</remarks>
public sealed class JgbCurveFeed : SeriesFeed
{
    private const string Month = "jgbcme.csv";
    private const string All = "historical/jgbcme_all.csv";

    // Days before the last stored one that are read again from the history, so that a correction is at least heard of.
    private const int Overlap = 10;
    private readonly PublisherClient _client;
    private readonly Uri _folder;

    /// <summary>The feed.</summary>
    /// <param name="options">Where the files are.</param>
    /// <param name="clients">How they are fetched.</param>
    /// <param name="store">What is stored already.</param>
    public JgbCurveFeed(CollectorOptions options, PublisherClients clients, SeriesStore store)
        : base("mof", "JGB par yields of the Ministry of Finance Japan, each Japanese business day from 00:30 UTC", MofCurve.Target,
            new CalendarSchedule(JapaneseBusinessDays.IsBusinessDay, day => JgbCurve.ReleaseOf(Day.Start(day))), store)
    {
        _folder = new Uri(options.Mof.Address.TrimEnd('/') + "/");
        _client = clients.Of("mof", options.Mof.Limits);
    }

    /// <inheritdoc/>
    public override async Task<FeedPoll> PollAsync(DateTime now, CancellationToken cancellation)
    {
        var last = LastStored;
        var batch = new FeedBatch(Month);
        var first = await ReadAsync(batch, Month, new ImportOptions(), cancellation);
        if (last == null || first == null || first > JapaneseBusinessDays.Next(last.Value))
        {
            var from = last is { } stored ? Day.Start(stored.AddDays(-Overlap)) : DateTime.MinValue;
            await ReadAsync(batch, All, new ImportOptions { From = from }, cancellation);
        }

        return new FeedPoll(batch, IsCurrent(LastWith(last, batch), now));
    }

    // The first day of the file; null where it holds no day yet, as in the night that a month begins.
    private Task<DateOnly?> ReadAsync(FeedBatch batch, string file, ImportOptions options, CancellationToken cancellation) =>
        _client.GetAsync(new Uri(_folder, file), reply =>
        {
            var own = CsvFile.Read(file, reply, "Date", new MofCurve(), options);
            batch.Add(own);
            return Day.Of(own.FirstOf(MofCurve.Target));
        }, cancellation);
}
