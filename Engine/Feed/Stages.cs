using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Securities;
using QuantConnect.Util;

namespace YenValve.Engine.Feed;

/// <summary>Gives a quote bar that lacks one side the side of the bar before it.</summary>
internal sealed class CarryQuotes(DataStream source) : DataStream
{
    private QuoteBar? _previous;

    public override bool MoveNext()
    {
        if (!source.MoveNext()) return false;
        Current = source.Current;
        if (Current is QuoteBar bar)
        {
            if (_previous != null)
            {
                bar.Bid ??= _previous.Bid;
                bar.Ask ??= _previous.Ask;
            }
            _previous = bar;
        }
        return true;
    }

    public override void Dispose() => source.Dispose();
}

/// <summary>Moves daily bars to the market's open and close; bars of closed days, and those that end before the start, are dropped.</summary>
internal sealed class StrictDailyTimes(DataStream source, SecurityExchangeHours hours, DateTime startLocal) : DataStream
{
    public override bool MoveNext()
    {
        while (source.MoveNext())
        {
            Current = source.Current;
            if (!LeanData.UseDailyStrictEndTimes(Current!.GetType())) return true;
            if (LeanData.SetStrictEndTimes(Current, hours) && Current.EndTime >= startLocal) return true;
        }
        Current = null;
        return false;
    }

    public override void Dispose() => source.Dispose();
}

/// <summary>Drops what the security's data filter refuses and what lies outside market hours; ends after the subscription's end.</summary>
internal sealed class MarketFilter(DataStream source, Security security, SecurityExchangeHours hours, DateTime endLocal, bool extended, Action<string>? onError)
    : DataStream
{
    private readonly bool _alwaysOpen = hours.IsMarketAlwaysOpen;

    public override bool MoveNext()
    {
        while (source.MoveNext())
        {
            var point = source.Current!;
            if (point.DataType != MarketDataType.Auxiliary)
            {
                if (!Passes(point)) continue;
                if (!_alwaysOpen && !hours.IsOpen(point.Time, point.EndTime, extended)) continue;
            }
            if (point.Time > endLocal) return false;
            Current = point;
            return true;
        }
        return false;
    }

    public override void Dispose() => source.Dispose();

    private bool Passes(BaseData point)
    {
        try
        {
            return security.DataFilter.Filter(security, point);
        }
        catch (Exception e)
        {
            onError?.Invoke("Runtime error applying data filter. Assuming filter pass: " + e.Message);
            return false;
        }
    }
}

/// <summary>Lets through what a test accepts.</summary>
internal sealed class Where(DataStream source, Func<BaseData, bool> test) : DataStream
{
    public override bool MoveNext()
    {
        while (source.MoveNext())
        {
            if (!test(source.Current!)) continue;
            Current = source.Current;
            return true;
        }
        return false;
    }

    public override void Dispose() => source.Dispose();
}

/// <summary>Warm-up data first, then the run's own; points the first stream already covered are skipped.</summary>
internal sealed class Concatenation(DataStream first, DataStream second) : DataStream
{
    private bool _onSecond;
    private DateTime? _firstEnd;

    public override bool MoveNext()
    {
        if (!_onSecond)
        {
            if (first.MoveNext())
            {
                Current = first.Current;
                return true;
            }
            _onSecond = true;
            _firstEnd = Current?.EndTime;
        }
        while (second.MoveNext())
        {
            if (second.Current!.EndTime <= _firstEnd) continue;
            Current = second.Current;
            return true;
        }
        Current = null;
        return false;
    }

    public override void Dispose()
    {
        first.Dispose();
        second.Dispose();
    }
}

/// <summary>The moments at which a universe selects, as points without data.</summary>
internal sealed class TriggerTimes(IEnumerable<DateTime> times, Symbol symbol) : DataStream
{
    private readonly IEnumerator<DateTime> _times = times.GetEnumerator();

    public override bool MoveNext()
    {
        if (!_times.MoveNext())
        {
            Current = null;
            return false;
        }
        Current = new Tick { Time = _times.Current, Symbol = symbol };
        return true;
    }

    public override void Dispose() => _times.Dispose();
}
