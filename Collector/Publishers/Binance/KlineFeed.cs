using System.Globalization;
using System.Text.Json;
using YenValve.Collector.Feeds;
using YenValve.Collector.Hosting;
using YenValve.Collector.Http;
using YenValve.Collector.Schedules;
using YenValve.Collector.Storing;
using YenValve.Importing;
using YenValve.Importing.Formats;

namespace YenValve.Collector.Publishers.Binance;

/// <summary>
/// Spot bars of Binance of one length, into LEAN's trade bars: from the first bar that is missing to the last that is over, by the publisher's clock and
/// by ours. A hole in what is stored, as an interrupted connection leaves it, is asked for again with it.
/// </summary>
/// <remarks>Source: <c>GET /api/v3/klines</c>, https://developers.binance.com/docs/binance-spot-api-docs/rest-api/market-data-endpoints: an array of twelve figures a bar, open time in milliseconds.</remarks>
public sealed class KlineFeed : IFeed
{
    private const int PageBars = 1000;
    private const int Weight = 2;
    private const int PagesAtOnce = 60;
    private const int BarCells = 12;

    // Further back a hole is the exchange's own: an outage leaves one for ever.
    private const int HoleDays = 3;
    private static readonly TimeSpan AfterTheBar = TimeSpan.FromSeconds(2);
    private readonly BarLength _length;
    private readonly TimeSpan _step;
    private readonly BinanceOptions _options;
    private readonly ImportOptions _target;
    private readonly PublisherClient _client;
    private readonly SeriesStore _store;

    /// <summary>The feed of a length.</summary>
    /// <param name="length">Length of the bars.</param>
    /// <param name="options">Where and what.</param>
    /// <param name="clients">How they are fetched.</param>
    /// <param name="store">What is stored already.</param>
    public KlineFeed(BarLength length, CollectorOptions options, PublisherClients clients, SeriesStore store)
    {
        _length = length;
        _step = length switch { BarLength.Minute => TimeSpan.FromMinutes(1), BarLength.Hour => TimeSpan.FromHours(1), _ => TimeSpan.FromDays(1) };
        _options = options.Binance;
        _target = new ImportOptions { Symbol = _options.Symbol, Market = "binance", Resolution = length };
        _client = clients.Of("binance spot", _options.SpotLimits);
        _store = store;
        Schedule = new IntervalSchedule(_step, AfterTheBar);
    }

    /// <inheritdoc/>
    public string Name => $"binance-{_length.ToString().ToLowerInvariant()}";

    /// <inheritdoc/>
    public string Description => $"{_options.Symbol} spot bars of Binance, {_length.ToString().ToLowerInvariant()}";

    /// <inheritdoc/>
    public IFeedSchedule Schedule { get; }

    /// <inheritdoc/>
    public ImportTarget? Series => _length == BarLength.Minute ? null : Bar.TargetOf(_target, default, quotes: false);

    /// <inheritdoc/>
    public async Task<FeedPoll> PollAsync(DateTime now, CancellationToken cancellation)
    {
        var last = Floor(now) - _step;
        var batch = new FeedBatch("klines");
        var from = FirstMissing(last);
        for (var page = 0; page < PagesAtOnce && from <= last; page++)
        {
            var (bars, over) = await PageAsync(batch, from, now, cancellation);
            if (over < from) break;
            from = over + _step;
            if (bars < PageBars) break;
        }

        return new FeedPoll(batch, from > last);
    }

    private Task<(int Bars, DateTime Over)> PageAsync(FeedBatch batch, DateTime from, DateTime now, CancellationToken cancellation)
    {
        var interval = _length switch { BarLength.Minute => "1m", BarLength.Hour => "1h", _ => "1d" };
        var address = new Uri(new Uri(_options.SpotAddress), $"api/v3/klines?symbol={_options.Symbol}&interval={interval}&startTime={Json.Milliseconds(from)}&limit={PageBars.ToString(CultureInfo.InvariantCulture)}");
        return _client.GetAsync(address, reply =>
        {
            using var document = Json.Document(reply.Body);
            var clock = reply.ServerTime < now ? reply.ServerTime.Value : now;
            var own = new FeedBatch("klines");
            var (bars, over) = (0, DateTime.MinValue);
            foreach (var bar in Json.Array(document.RootElement))
            {
                if (bar.GetArrayLength() < BarCells) throw new FormatException("a bar has twelve figures");
                bars++;
                var open = Json.Time(bar[0]);
                if (open + _step > clock) break;
                own.Read(new BinanceKlines(), [LineOf(bar, bars)], _target);
                over = open;
            }

            batch.Add(own);
            return (bars, over);
        }, cancellation, Weight);
    }

    private static CsvLine LineOf(JsonElement bar, int number)
    {
        string[] cells = [.. bar.EnumerateArray().Select(Json.Text)];
        return new CsvLine("klines", number, string.Join(',', cells), cells);
    }

    // The bar after the last stored one, or the first hole of the last days before it.
    private DateTime FirstMissing(DateTime last)
    {
        var begin = _length == BarLength.Minute ? last.Date.AddDays(-_options.MinuteDays) : DateTime.SpecifyKind(_options.From.Date, DateTimeKind.Utc);
        var stored = Stored(begin, last);
        if (stored.Count == 0) return begin;
        var newest = stored.Max;
        var oldest = _length == BarLength.Minute ? stored.Min : Later(stored.Min, newest.AddDays(-HoleDays * (_length == BarLength.Daily ? 24 : 1)));
        for (var bar = oldest; bar <= newest; bar += _step)
        {
            if (!stored.Contains(bar)) return bar;
        }

        return newest + _step;
    }

    private SortedSet<DateTime> Stored(DateTime begin, DateTime last)
    {
        var stored = new SortedSet<DateTime>();
        if (_length != BarLength.Minute)
        {
            foreach (var row in _store.RowsOf(Bar.TargetOf(_target, last, quotes: false)))
                stored.Add(DateTime.ParseExact(row[..14], "yyyyMMdd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal));
            return stored;
        }

        for (var day = begin; day <= last; day = day.AddDays(1))
        {
            foreach (var row in _store.RowsOf(Bar.TargetOf(_target, day, quotes: false)))
                stored.Add(day.AddMilliseconds(int.Parse(row.AsSpan(0, row.IndexOf(',')), NumberStyles.None, CultureInfo.InvariantCulture)));
        }

        return stored;
    }

    private DateTime Floor(DateTime utc) => new(utc.Ticks - (utc.Ticks % _step.Ticks), DateTimeKind.Utc);

    private static DateTime Later(DateTime a, DateTime b) => a > b ? a : b;
}
