using System.Globalization;
using YenValve.Collector.Feeds;
using YenValve.Collector.Hosting;
using YenValve.Collector.Http;
using YenValve.Collector.Schedules;
using YenValve.Collector.Storing;
using YenValve.Importing;
using YenValve.Importing.Formats;

namespace YenValve.Collector.Publishers.Binance;

/// <summary>
/// The perpetual future hour by hour: open interest in USD at the hour's end, the funding settled last (per eight hours), the premium index at its close,
/// and the takers' buying share of the volume. An hour is stored when all four are there, or without the one that is still missing some hours later.
/// </summary>
/// <remarks>
/// Sources: https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api: <c>/futures/data/openInterestHist</c> (the last month alone),
/// <c>/fapi/v1/fundingRate</c>, <c>/fapi/v1/premiumIndexKlines</c>, <c>/fapi/v1/klines</c> (taker buy volume).
/// </remarks>
public sealed class PerpetualFeed : IFeed
{
    private const int HoursAtOnce = 400;
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    // Binance keeps open interest for a month; a day of it is left as margin.
    private static readonly TimeSpan History = TimeSpan.FromDays(29);

    // What has not come after so long will not come; the others are worth having without it.
    private static readonly TimeSpan Patience = TimeSpan.FromHours(3);
    private readonly BinanceOptions _options;
    private readonly PerpetualQuestions _questions;
    private readonly SeriesStore _store;
    private readonly ImportTarget _target;

    /// <summary>The feed.</summary>
    /// <param name="options">Where and what.</param>
    /// <param name="clients">How it is fetched.</param>
    /// <param name="store">What is stored already.</param>
    public PerpetualFeed(CollectorOptions options, PublisherClients clients, SeriesStore store)
    {
        _options = options.Binance;
        _questions = new PerpetualQuestions(_options, clients.Of("binance futures", _options.FuturesLimits));
        _store = store;
        _target = VendorTable.PerpetualTarget(_options.Ticker);
    }

    /// <inheritdoc/>
    public string Name => "binance-perpetual";

    /// <inheritdoc/>
    public string Description => $"{_options.Symbol} perpetual of Binance: open interest, funding, premium index, takers' share, hourly";

    /// <inheritdoc/>
    public IFeedSchedule Schedule { get; } = new IntervalSchedule(Hour, TimeSpan.FromSeconds(90));

    /// <inheritdoc/>
    public ImportTarget? Series => _target;

    /// <inheritdoc/>
    public async Task<FeedPoll> PollAsync(DateTime now, CancellationToken cancellation)
    {
        var end = new DateTime(now.Ticks - (now.Ticks % Hour.Ticks), DateTimeKind.Utc);
        var from = First(end);
        var batch = new FeedBatch("perpetual");
        while (from < end)
        {
            var until = from + (HoursAtOnce * Hour) < end ? from + (HoursAtOnce * Hour) : end;
            from = await ReadAsync(batch, from, until, now, cancellation);
            if (from < until) break;
        }

        return new FeedPoll(batch, from >= end);
    }

    // Up to the first hour that has to be waited for, which is returned.
    private async Task<DateTime> ReadAsync(FeedBatch batch, DateTime from, DateTime until, DateTime now, CancellationToken cancellation)
    {
        var interest = await _questions.OpenInterestAsync(from, until, cancellation);
        var funding = await _questions.FundingAsync(from, until, cancellation);
        var premium = await _questions.PremiumAsync(from, until, cancellation);
        var takers = await _questions.TakerShareAsync(from, until, cancellation);
        for (; from < until; from += Hour)
        {
            decimal?[] figures = [At(interest, from + Hour), Before(funding, from + Hour), At(premium, from), At(takers, from)];
            if (Array.TrueForAll(figures, figure => figure == null) || (Array.Exists(figures, figure => figure == null) && now < from + Hour + Patience)) break;
            batch.Add(_target, $"{Stamp(from)},{Stamp(from + Hour)},{string.Join(',', figures.Select(figure => figure is { } known ? Figures.Text(known) : ""))}");
        }

        return from;
    }

    private DateTime First(DateTime end)
    {
        var oldest = end - History;
        if (_store.LastOf(_target) is not { } key) return oldest;
        var next = DateTime.ParseExact(key, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal) + Hour;
        return next > oldest ? next : oldest;
    }

    private static decimal? At(IReadOnlyDictionary<DateTime, decimal> figures, DateTime time) => figures.TryGetValue(time, out var figure) ? figure : null;

    private static decimal? Before(IReadOnlyList<(DateTime Time, decimal Rate)> funding, DateTime end)
    {
        decimal? last = null;
        foreach (var (time, rate) in funding)
        {
            if (time <= end) last = rate;
        }

        return last;
    }

    private static string Stamp(DateTime utc) => utc.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
