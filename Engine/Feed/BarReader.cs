using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace YenValve.Engine.Feed;

/// <summary>
/// Reads trade or quote bars of one subscription out of the cached columns: a single file for hour and daily data,
/// a file a day below that. Rows that do not end after the one before are dropped, as LEAN does; LEAN says nothing, a run here warns of the file once.
/// </summary>
internal sealed class BarReader : DataStream
{
    private readonly SubscriptionDataConfig _config;
    private readonly MarketDataCache _cache;
    private readonly IEnumerator<DateTime> _dates;
    private readonly BaseData _factory;
    private readonly BarLayout _layout;
    private readonly bool _sameZone;
    private readonly DateTime _start;
    private readonly DateTime _end;
    private readonly bool _hasVolume;
    private BarTable? _table;
    private string? _source;
    private long _midnight;
    private int _row;
    private DateTime _previousEnd = DateTime.MinValue;
    private bool _ended;

    public BarReader(SubscriptionDataConfig config, IEnumerable<DateTime> dataDates, DateTime startLocal, DateTime endLocal, MarketDataCache cache)
    {
        _config = config;
        _cache = cache;
        _dates = dataDates.GetEnumerator();
        _start = startLocal;
        _end = endLocal;
        _factory = Factory(config);
        _hasVolume = config.SecurityType is not (SecurityType.Forex or SecurityType.Cfd);
        _layout = LayoutOf(config);
        _sameZone = config.DataTimeZone.Equals(config.ExchangeTimeZone);
    }

    public static bool Reads(SubscriptionDataConfig config) =>
        config.Resolution != Resolution.Tick && (config.Type == typeof(TradeBar) || config.Type == typeof(QuoteBar));

    /// <summary>The file of a subscription whose bars are all in one; null where there is a file a day, or the type brings its own format.</summary>
    public static string? FileOf(SubscriptionDataConfig config) => Reads(config) && !LayoutOf(config).IsIntraday
        ? Factory(config).GetSource(config, default, false)!.Source
        : null;

    /// <summary>How the files of a subscription are written.</summary>
    public static BarLayout LayoutOf(SubscriptionDataConfig config) =>
        new(config.Type == typeof(QuoteBar), config.Resolution < Resolution.Hour, config.SecurityType == SecurityType.Equity);

    public override bool MoveNext()
    {
        while (!_ended)
        {
            if (_table == null && !NextTable()) break;
            var table = _table!;
            while (_row < table.Count)
            {
                var row = _row++;
                var time = ExchangeTime(table.Times[row] + _midnight);
                var end = time + _config.Increment;
                if (end <= _previousEnd) continue;
                if (end < _start)
                {
                    _previousEnd = end;
                    continue;
                }
                if (time > _end)
                {
                    _ended = true;
                    break;
                }
                _previousEnd = end;
                Current = _layout.IsQuote ? Quote(table, row, time) : Trade(table, row, time);
                return true;
            }
            _table = null;
        }
        _ended = true;
        Current = null;
        return false;
    }

    public override void Dispose() => _dates.Dispose();

    private static BaseData Factory(SubscriptionDataConfig config) => config.Type == typeof(QuoteBar) ? new QuoteBar() : new TradeBar();

    private bool NextTable()
    {
        while (_dates.MoveNext())
        {
            var date = _dates.Current;
            // data that already reaches beyond this date's start makes LEAN skip the date's file
            if (_previousEnd != DateTime.MinValue && DataTime(_previousEnd) > date) continue;
            var source = _factory.GetSource(_config, date, false)!.Source;
            if (source == _source) continue;
            _source = source;
            _table = _cache.Bars(source, _layout);
            if (_table == null) continue;
            WarnOfDisorder(_table, source);
            _midnight = _layout.IsIntraday ? date.Ticks : 0;
            _row = _layout.IsIntraday ? 0 : FirstRow(_table);
            return true;
        }
        return false;
    }

    private static void WarnOfDisorder(BarTable table, string source)
    {
        if (table.IsSorted || !RunContext.Current.Service(_ => new DisorderedFiles()).Add(source)) return;
        RunContext.Current.LogSink?.Invoke(LogKind.Error,
            $"{source}, line {table.FirstUnordered + 1}: out of order; rows that do not end after the latest one before them are left out");
    }

    /// <summary>A row safely before the first that can count; zones and bar length are at most days.</summary>
    private int FirstRow(BarTable table)
    {
        if (!table.IsSorted) return 0;
        var from = Math.Max(0, _start.Ticks - 4 * TimeSpan.TicksPerDay);
        var at = Array.BinarySearch(table.Times, from);
        return at < 0 ? ~at : at;
    }

    private DateTime ExchangeTime(long dataTicks) =>
        _sameZone ? new DateTime(dataTicks) : new DateTime(dataTicks).ConvertTo(_config.DataTimeZone, _config.ExchangeTimeZone);

    private DateTime DataTime(DateTime exchangeTime) =>
        _sameZone ? exchangeTime : exchangeTime.ConvertTo(_config.ExchangeTimeZone, _config.DataTimeZone);

    private TradeBar Trade(BarTable table, int row, DateTime time)
    {
        var v = table.First.AsSpan(row * 5, 5);
        return new TradeBar(time, _config.Symbol, v[0], v[1], v[2], v[3], _hasVolume ? v[4] : 0m, _config.Increment);
    }

    private QuoteBar Quote(BarTable table, int row, DateTime time)
    {
        var bar = new QuoteBar { Symbol = _config.Symbol, Time = time, Period = _config.Increment };
        bar.LastBidSize = Side(bar.Bid!, table.First.AsSpan(row * 5, 5), out var hasBid);
        bar.LastAskSize = Side(bar.Ask!, table.Second.AsSpan(row * 5, 5), out var hasAsk);
        if (!hasBid) bar.Bid = null;
        if (!hasAsk) bar.Ask = null;
        bar.Value = bar.Close;
        return bar;
    }

    private static decimal Side(Bar bar, ReadOnlySpan<decimal> values, out bool exists)
    {
        exists = values[0] != 0m || values[1] != 0m || values[2] != 0m || values[3] != 0m;
        if (!exists) return 0m;
        bar.Open = values[0];
        bar.High = values[1];
        bar.Low = values[2];
        bar.Close = values[3];
        return values[4];
    }
}

/// <summary>Files whose disorder has been reported in this run.</summary>
internal sealed class DisorderedFiles : HashSet<string>;
