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
public sealed class VixFeed : SeriesFeed
{
    private readonly Uri _address;
    private readonly PublisherClient _client;

    /// <summary>The feed.</summary>
    /// <param name="options">Where the file is.</param>
    /// <param name="clients">How it is fetched.</param>
    /// <param name="store">What is stored already.</param>
    public VixFeed(CollectorOptions options, PublisherClients clients, SeriesStore store)
        : base("cboe-vix", "VIX of Cboe, each American business day after the New York close", DatedSeries.VixTarget,
            new CalendarSchedule(UnitedStatesBusinessDays.IsBusinessDay, day => ReleaseTimes.NewYorkClose(Day.Start(day))) { Grace = TimeSpan.FromHours(20) }, store)
    {
        _address = new Uri(options.Cboe.Address);
        _client = clients.Of("cboe", options.Cboe.Limits);
    }

    /// <inheritdoc/>
    public override async Task<FeedPoll> PollAsync(DateTime now, CancellationToken cancellation)
    {
        var last = LastStored;
        var options = new ImportOptions { From = last is { } stored ? Day.Start(stored.AddDays(1)) : DateTime.MinValue };
        var batch = IsCurrent(last, now) ? new FeedBatch("VIX_History.csv") : await _client.GetAsync(_address, reply => CsvFile.Read("VIX_History.csv", reply, "DATE", DatedSeries.CboeVix, options), cancellation);
        var isCurrent = IsCurrent(LastWith(last, batch), now);

        // FRED may have filled a day in meanwhile.
        LeaveOutStored(batch);
        return new FeedPoll(batch, isCurrent);
    }
}
