using YenValve.Data.Calendars;

namespace YenValve.Indicators.Correlation;

/// <summary>
/// Brings a market that never closes and one with a daily close together: each pair holds the returns of both between two closes of the reference,
/// so that what Bitcoin did over a weekend belongs to Monday. Returns only: levels of two drifting series always seem to be related.
/// </summary>
/// <remarks>
/// A pair is made of Bitcoin's last price at or before the close, as soon as Bitcoin itself has reached that moment, so it does not matter which of the
/// two is told first. A close that is told up to three days late finds the last price of its hour. With hourly Bitcoin and the New York close the offset is nil; with daily bars of UTC days it is up to a day and pairs are
/// blurred. Closes on Japanese holidays are left out, and with them the returns of both run on to the next; so are closes at which either price is
/// the last one to the last digit, which is what a feed that stands still looks like. After some of these in a row the reference is frozen.
/// </remarks>
public sealed class ReturnAligner
{
    private static readonly TimeSpan OldestPrice = TimeSpan.FromHours(24);

    // Behind a longer hole both sides start again: a return over weeks among those of days would outweigh them all.
    private static readonly TimeSpan LongestReturn = TimeSpan.FromDays(10);
    private readonly FrozenQuote _quote = new();
    private readonly bool _dropHolidays;
    private readonly RecentPrices _recent = new();
    private Quote _bitcoin;
    private Quote _close;
    private (DateTime Time, double Bitcoin, double Reference) _last;

    /// <param name="dropJapaneseHolidays">Whether closes on days when Tokyo is shut are left out.</param>
    public ReturnAligner(bool dropJapaneseHolidays = true) => _dropHolidays = dropJapaneseHolidays;

    /// <summary>Whether the reference repeats itself and is not believed.</summary>
    public bool IsFrozen => _quote.IsFrozen;

    /// <summary>Takes a price of Bitcoin, times ascending; what is not a price, or not later than the last, is passed over.</summary>
    /// <returns>Whether this completes a pair.</returns>
    public bool AddBitcoin(DateTime time, double price, out ReturnPair pair)
    {
        pair = default;
        if (!IsPrice(price) || (_bitcoin.IsKnown && time <= _bitcoin.Time)) return false;
        var before = _bitcoin;
        _bitcoin = new Quote(time, price);
        _recent.Add(time, price);
        return _close.IsKnown && time >= _close.Time && Pair(time == _close.Time ? _bitcoin : before, out pair);
    }

    /// <summary>Takes a close of the reference, times ascending; what is not a price, is frozen, or not later than the last, is passed over.</summary>
    /// <returns>Whether this completes a pair.</returns>
    public bool AddReference(DateTime time, double price, out ReturnPair pair)
    {
        pair = default;
        if (!IsPrice(price) || (_close.IsKnown && time <= _close.Time) || (_last.Bitcoin > 0.0 && time <= _last.Time)) return false;
        _quote.Update(price);
        if (price == _last.Reference) return false;
        if (_dropHolidays && IsHoliday(time)) return false;

        // A close that is told before Bitcoin has reached it waits; one that is told late has to look back.
        _close = new Quote(time, price);
        if (_bitcoin.Time < time) return false;
        var late = _recent.AtOrBefore(time);
        return Pair(new Quote(late.Time, late.Price), out pair);
    }

    /// <summary>Starts afresh.</summary>
    public void Reset()
    {
        _quote.Reset();
        _recent.Reset();
        _bitcoin = _close = default;
        _last = default;
    }

    private static bool IsPrice(double price) => price > 0.0 && double.IsFinite(price);

    private static bool IsHoliday(DateTime time) =>
        time.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !JapaneseBusinessDays.IsBusinessDay(DateOnly.FromDateTime(time));

    private bool Pair(Quote bitcoin, out ReturnPair pair)
    {
        pair = default;
        var close = _close;
        _close = default;
        if (!bitcoin.IsKnown || bitcoin.Price == _last.Bitcoin || close.Time - bitcoin.Time > OldestPrice) return false;
        var before = _last;
        _last = (close.Time, bitcoin.Price, close.Price);
        if (!(before.Bitcoin > 0.0) || close.Time - before.Time > LongestReturn) return false;
        pair = new ReturnPair(close.Time, Math.Log(_last.Bitcoin / before.Bitcoin), Math.Log(_last.Reference / before.Reference));
        return true;
    }

    private readonly record struct Quote(DateTime Time, double Price)
    {
        public bool IsKnown => Price > 0.0;
    }
}
