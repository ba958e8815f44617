using YenValve.Collector.Feeds;
using YenValve.Collector.Hosting;
using YenValve.Collector.Http;
using YenValve.Collector.Schedules;
using YenValve.Collector.Storing;
using YenValve.Data.Calendars;
using YenValve.Importing;
using YenValve.Importing.Formats;

namespace YenValve.Collector.Publishers.Cboe;

/// <summary>
/// The VIX of Cboe's own file, which has the day in the evening and with its range; FRED has the close alone and the next morning, and fills in for a day
/// that did not come from here.
/// </summary>
/// <remarks>Source: https://www.cboe.com/tradable_products/vix/vix_historical_data/: <c>DATE,OPEN,HIGH,LOW,CLOSE</c>.</remarks>
public sealed class VixFeed : IFeed
{
    private readonly CalendarSchedule _schedule = new(UnitedStatesBusinessDays.IsBusinessDay, day => ReleaseTimes.NewYorkClose(Day.Start(day))) { Grace = TimeSpan.FromHours(20) };
    private readonly Uri _address;
    private readonly PublisherClient _client;
    private readonly SeriesStore _store;

    /// <summary>The feed.</summary>
    /// <param name="options">Where the file is.</param>
    /// <param name="clients">How it is fetched.</param>
    /// <param name="store">What is stored already.</param>
    public VixFeed(CollectorOptions options, PublisherClients clients, SeriesStore store)
    {
        _address = new Uri(options.Cboe.Address);
        _client = clients.Of("cboe", options.Cboe.Limits);
        _store = store;
    }

    /// <inheritdoc/>
    public string Name => "cboe-vix";

    /// <inheritdoc/>
    public string Description => "VIX of Cboe, each American business day after the New York close";

    /// <inheritdoc/>
    public IFeedSchedule Schedule => _schedule;

    /// <inheritdoc/>
    public ImportTarget? Series => DatedSeries.VixTarget;

    /// <inheritdoc/>
    public async Task<FeedPoll> PollAsync(DateTime now, CancellationToken cancellation)
    {
        var last = Day.Of(_store.LastOf(DatedSeries.VixTarget));
        var options = new ImportOptions { From = last is { } stored ? Day.Start(stored.AddDays(1)) : DateTime.MinValue };
        var batch = last >= _schedule.LastPublished(now) ? new FeedBatch("VIX_History.csv") : await _client.GetAsync(_address, reply => CsvFile.Read("VIX_History.csv", reply, "DATE", DatedSeries.CboeVix, options), cancellation);
        var isCurrent = Day.Later(last, Day.Of(batch.LastOf(DatedSeries.VixTarget))) >= _schedule.LastPublished(now);

        // FRED may have filled a day in meanwhile.
        batch.LeaveOut(DatedSeries.VixTarget, _store.KeysOf(DatedSeries.VixTarget));
        return new FeedPoll(batch, isCurrent);
    }
}
