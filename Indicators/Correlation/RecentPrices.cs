namespace YenValve.Indicators.Correlation;

/// <summary>
/// The last price of each of the last hours, so that a close which is told late, as files are in live trading, still finds the price it belongs to. An hour
/// holds what is stamped after its beginning until its end.
/// </summary>
internal sealed class RecentPrices
{
    private const int Hours = 72;
    private readonly (DateTime Time, double Price)[] _prices = new (DateTime, double)[Hours];
    private int _newest;

    public void Add(DateTime time, double price)
    {
        if (HourOf(time) != HourOf(_prices[_newest].Time)) _newest = (_newest + 1) % Hours;
        _prices[_newest] = (time, price);
    }

    /// <summary>The last price at or before a time; its price is 0 where none is remembered.</summary>
    public (DateTime Time, double Price) AtOrBefore(DateTime time)
    {
        for (var back = 0; back < Hours; back++)
        {
            var price = _prices[(_newest - back + Hours) % Hours];
            if (price.Time <= time) return price;
        }

        return default;
    }

    public void Reset() => Array.Clear(_prices);

    private static long HourOf(DateTime time) => (time.Ticks + TimeSpan.TicksPerHour - 1) / TimeSpan.TicksPerHour;
}
