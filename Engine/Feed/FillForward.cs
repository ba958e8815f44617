using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;
using QuantConnect.Securities;
using QuantConnect.Util;

namespace YenValve.Engine.Feed;

/// <summary>The step at which gaps are filled; one object is shared by the subscriptions of a run, because it follows the finest of them.</summary>
internal sealed class FillStep(TimeSpan value)
{
    public TimeSpan Value { get; set; } = value;
}

/// <summary>What a fill-forward stream needs to know of its subscription.</summary>
internal sealed record FillForwardSettings
{
    public required SecurityExchange Exchange { get; init; }

    public required FillStep Step { get; init; }

    public required bool ExtendedHours { get; init; }

    public required DateTime StartLocal { get; init; }

    public required DateTime EndLocal { get; init; }

    /// <summary>Length of the subscription's own bars.</summary>
    public required TimeSpan Increment { get; init; }

    public required NodaTime.DateTimeZone DataTimeZone { get; init; }

    /// <summary>Daily bars run from market open to market close.</summary>
    public required bool StrictDaily { get; init; }

    public Type? DataType { get; init; }

    /// <summary>The last point of the warm-up before this stream, to fill forward from.</summary>
    public LastPoint? Before { get; init; }

    /// <summary>The point after which this stream goes on, where another was broken off; null where it begins.</summary>
    public BaseData? After { get; init; }
}

/// <summary>Carries the last point of one stream over to the one that follows it.</summary>
internal sealed class LastPoint
{
    public BaseData? Value { get; set; }
}

/// <summary>
/// Repeats the last point while the market is open and nothing new comes. A repeated point has the length of the
/// subscription's bars and ends on the fill step; gaps are measured in UTC, so clock changes neither hide nor make one.
/// </summary>
internal sealed class FillForward : DataStream
{
    private readonly DataStream _source;
    private readonly FillForwardSettings _set;
    private readonly SecurityExchange _exchange;
    private readonly NodaTime.DateTimeZone _zone;
    private readonly bool _strict;
    private readonly bool _openInterest;
    private readonly CalendarInfo _lastBar;
    private BaseData? _previous;
    private bool _filling;
    private bool _started;

    public FillForward(DataStream source, FillForwardSettings settings)
    {
        _source = source;
        _set = settings;
        _exchange = settings.Exchange;
        _zone = settings.Exchange.TimeZone;
        _strict = settings.StrictDaily;
        _openInterest = _strict && settings.DataType == typeof(OpenInterest);
        _lastBar = LastBar();
    }

    public override bool MoveNext()
    {
        if (!_started) Start();
        if (Current != null && Current.DataType != MarketDataType.Auxiliary) _previous = Current;
        if (!_filling && !_source.MoveNext()) return FillToEnd();

        var next = _source.Current!;
        if (_previous == null)
        {
            Current = next;
            return true;
        }
        if (NeedsFill(_previous, next, out var fill))
        {
            if (_previous.EndTime >= _set.EndLocal) return false;
            _filling = true;
            Current = fill;
            return true;
        }
        _filling = false;
        Current = next;
        return true;
    }

    public override void Dispose() => _source.Dispose();

    private void Start()
    {
        _started = true;
        _previous = _set.After;
        if (_previous != null || _set.Before?.Value is not { } last) return;
        // fill on from the warm-up, but not back into it
        _previous = last.Clone();
        _previous.Time = _set.StartLocal - _set.Increment;
    }

    private bool FillToEnd()
    {
        if (_previous == null || _previous.EndTime >= _set.EndLocal) return false;
        var last = (Current ?? _previous).Clone(true);
        last.Time = _lastBar.Start;
        last.EndTime = _lastBar.Start + _lastBar.Period;
        if (NeedsFill(_previous, last, out var fill))
        {
            Current = fill;
            return true;
        }
        if (!_exchange.IsOpenDuringBar(last.Time, last.EndTime, _set.ExtendedHours)) return false;
        if (Current != null && Current.EndTime == last.EndTime) return false;
        Current = last;
        return true;
    }

    private bool NeedsFill(BaseData previous, BaseData next, out BaseData? fill)
    {
        fill = null;
        var previousStart = previous.Time.ConvertToUtc(_zone);
        var nextStart = next.Time.ConvertToUtc(_zone);
        if (!IsGap(previousStart, nextStart)) return false;
        var nextEnd = next.EndTime.ConvertToUtc(_zone);
        if (nextEnd < previousStart) return false;

        var span = nextEnd - nextStart;
        if (previous.IsFillForward && (!_strict || span <= Time.OneHour)
            && !IsGap(previousStart, RoundDown(next.Time, span).ConvertToUtc(_zone)))
        {
            // the repeated point before was rounded: compare the new one rounded too
            return false;
        }
        var period = _strict ? next.EndTime - next.Time : next.Time == next.EndTime ? TimeSpan.Zero : _set.Increment;
        return TryFill(previous, next, nextStart + period, out fill);
    }

    private bool IsGap(DateTime previousStart, DateTime nextStart)
    {
        var delta = nextStart - previousStart;
        return delta > _set.Step.Value || delta > _set.Increment || _openInterest;
    }

    /// <summary>Takes the first candidate that ends before the new point; it must lie in market hours.</summary>
    private bool TryFill(BaseData previous, BaseData next, DateTime nextEnd, out BaseData? fill)
    {
        fill = null;
        foreach (var bar in Candidates(previous.EndTime))
        {
            var start = _strict && bar.Period > Time.OneHour ? bar.Start : RoundDown(bar.Start, bar.Period);
            // the bar's length counts in UTC: a day over a clock change is still 24 hours here
            var end = start.ConvertToUtc(_zone) + bar.Period;
            if (end >= nextEnd && !(end == nextEnd && next.DataType == MarketDataType.Auxiliary)) return false;

            var localEnd = end.ConvertFromUtc(_zone);
            if (!_exchange.IsOpenDuringBar(localEnd - bar.Period, localEnd, _set.ExtendedHours)) continue;
            fill = previous.Clone(true);
            fill.Time = (end - FilledLength(bar, localEnd)).ConvertFromUtc(_zone);
            fill.EndTime = localEnd;
            return true;
        }
        return false;
    }

    private TimeSpan FilledLength(CalendarInfo bar, DateTime localEnd)
    {
        if (!_strict) return _set.Increment;
        var day = localEnd - _exchange.Hours.RegularMarketDuration;
        return _exchange.Hours.GetMarketHours(day < bar.Start ? bar.Start : day).MarketDuration;
    }

    private IEnumerable<CalendarInfo> Candidates(DateTime previousEnd)
    {
        var step = _set.Step.Value;
        var own = _set.Increment;
        if (step < own) return MixedSteps(previousEnd, step, own);
        return step > own ? MixedSteps(previousEnd, own, step) : OneStep(previousEnd, own);
    }

    private IEnumerable<CalendarInfo> OneStep(DateTime previousEnd, TimeSpan step)
    {
        if (!_strict)
        {
            if (_exchange.IsOpenDuringBar(previousEnd, previousEnd + step, _set.ExtendedHours)) yield return new CalendarInfo(previousEnd, step);
            yield return new CalendarInfo(NextOpen(previousEnd, _set.ExtendedHours), step);
            yield break;
        }
        if (_openInterest)
        {
            var today = Daily(NextOpen(previousEnd.Date, _set.ExtendedHours));
            if (today.End > previousEnd) yield return today;
        }
        yield return Daily(NextOpen(previousEnd, false));
    }

    private IEnumerable<CalendarInfo> MixedSteps(DateTime previousEnd, TimeSpan fine, TimeSpan coarse)
    {
        var rest = new List<CalendarInfo>(4);
        if (_exchange.IsOpenDuringBar(previousEnd, previousEnd + fine, _set.ExtendedHours))
        {
            var at = new CalendarInfo(previousEnd, fine);
            if (_strict) rest.Add(at);
            else yield return at;
        }
        if (_strict)
        {
            var today = Daily(previousEnd);
            if (previousEnd < today.Start + today.Period) rest.Add(today);
        }
        else
        {
            var start = RoundDown(previousEnd, coarse);
            if (_exchange.IsOpenDuringBar(start, start + coarse, _set.ExtendedHours)) rest.Add(new CalendarInfo(start, coarse));
        }
        rest.Add(new CalendarInfo(NextOpen(previousEnd, _set.ExtendedHours), fine));
        if (_strict) rest.Add(Daily(NextOpen(previousEnd, false)));
        foreach (var bar in rest.OrderBy(x => x.Start + x.Period)) yield return bar;
    }

    private CalendarInfo LastBar()
    {
        if (!_strict || _openInterest) return new CalendarInfo(RoundDown(_set.EndLocal, _set.Increment), _set.Increment);
        var day = Daily(_set.EndLocal);
        while (day.End > _set.EndLocal) day = Daily(day.Start.AddDays(-1));
        return day;
    }

    private CalendarInfo Daily(DateTime local) => LeanData.GetDailyCalendar(local, _exchange.Hours, false);

    private DateTime NextOpen(DateTime local, bool extended) => _exchange.Hours.GetNextMarketOpen(local, extended);

    private DateTime RoundDown(DateTime local, TimeSpan span) => local.RoundDownInTimeZone(span, _exchange.TimeZone, _set.DataTimeZone);
}
