using NodaTime;
using QuantConnect;

namespace YenValve.Algorithms.Signals;

/// <summary>
/// Days made of shorter bars, ended at a time of day of a zone: 00:00 UTC for Bitcoin, 17:00 New York for currencies. A day is complete with the bar that
/// ends it; where that one is missing (an outage), with the first bar after it, at the last price before it.
/// </summary>
internal sealed class DayBars(DateTimeZone zone, TimeSpan endOfDay, Action<DayBar> completed)
{
    private static readonly TimeSpan OneDay = TimeSpan.FromDays(1);
    private DateTime _end;
    private DateTime _last;
    private double _open;
    private double _high;
    private double _low;
    private double _close;

    /// <summary>Takes the next bar; one that is not a price, or not later than the last, is passed over.</summary>
    /// <param name="endUtc">When the bar ended, UTC.</param>
    /// <param name="open">Its first price.</param>
    /// <param name="high">Its highest price.</param>
    /// <param name="low">Its lowest price.</param>
    /// <param name="close">Its last price.</param>
    public void Add(DateTime endUtc, double open, double high, double low, double close)
    {
        if (endUtc <= _last || !(low > 0.0 && double.IsFinite(high) && close > 0.0)) return;
        _last = endUtc;
        if (endUtc > _end)
        {
            Complete();
            _end = EndOf(endUtc);
            (_open, _high, _low) = (open, high, low);
        }

        (_high, _low, _close) = (Math.Max(_high, high), Math.Min(_low, low), close);
        if (endUtc == _end) Complete();
    }

    private void Complete()
    {
        if (_close > 0.0) completed(new DayBar(_end, _open, _high, _low, _close));
        _close = 0.0;
    }

    // Computed once a day: conversions between zones cost more than all else here.
    private DateTime EndOf(DateTime utc)
    {
        var local = utc.ConvertFromUtc(zone);
        var end = local.Date + endOfDay;
        if (local > end) end += OneDay;
        return end.ConvertToUtc(zone);
    }
}
