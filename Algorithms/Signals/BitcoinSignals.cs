using QuantConnect;
using YenValve.Algorithms.Policy;
using YenValve.Indicators.Robust;

namespace YenValve.Algorithms.Signals;

/// <summary>Bitcoin by its prices of 00:00 UTC: volatility by an EWMA and by a sample, and the two means that trend and weakness are judged by.</summary>
internal sealed class BitcoinSignals
{
    private const double DaysPerYear = 365.0;
    private const double Decay = 0.94;
    private readonly EwmaVariance _ewma = new(Decay);
    private readonly double[] _returns;
    private readonly double[] _prices;
    private readonly int _trendDays;
    private readonly int _weaknessDays;
    private readonly DayBars _days;
    private int _count;
    private BitcoinObservation? _observation;

    /// <param name="lengths">Days of the sample and of the means.</param>
    public BitcoinSignals(SignalLengths lengths)
    {
        _returns = new double[lengths.SampleDays];
        _prices = new double[Math.Max(lengths.TrendDays, lengths.WeaknessDays)];
        (_trendDays, _weaknessDays) = (lengths.TrendDays, lengths.WeaknessDays);
        _days = new DayBars(TimeZones.Utc, TimeSpan.Zero, Take);
    }

    /// <summary>When bars came.</summary>
    public FeedClock Clock { get; } = new(FeedNames.Bitcoin, PublicationCalendar.Crypto);

    /// <summary>Told each day as it is complete.</summary>
    public Action<DayBar>? DayCompleted { get; set; }

    /// <summary>Takes the next bar of at most an hour.</summary>
    public void Take(DateTime endUtc, double open, double high, double low, double close)
    {
        Clock.Hear(endUtc);
        _days.Add(endUtc, open, high, low, close);
    }

    /// <summary>What is known at a moment; null before the first day and while no bars come.</summary>
    public BitcoinObservation? Observe(DateTime utcNow) => Clock.IsFresh(utcNow) ? _observation : null;

    private void Take(DayBar day)
    {
        if (_count > 0)
        {
            var change = Math.Log(day.Close / _prices[(_count - 1) % _prices.Length]);
            _ewma.Update(change);
            _returns[(_count - 1) % _returns.Length] = change;
        }

        _prices[_count % _prices.Length] = day.Close;
        _count++;

        // The EWMA starts from a single square and needs as many returns as the sample to have forgotten it.
        var known = _count > _returns.Length;
        _observation = new BitcoinObservation(
            day.Close,
            known ? Annual(_ewma.Deviation) : null,
            known ? Annual(Deviation()) : null,
            Mean(_trendDays),
            Mean(_weaknessDays));
        DayCompleted?.Invoke(day);
    }

    private static double Annual(double daily) => daily * Math.Sqrt(DaysPerYear);

    private double? Mean(int days)
    {
        if (_count < days) return null;
        var sum = 0.0;
        for (var back = 1; back <= days; back++) sum += _prices[(_count - back) % _prices.Length];
        return sum / days;
    }

    private double Deviation()
    {
        double mean = 0.0, squares = 0.0;
        foreach (var value in _returns) mean += value / _returns.Length;
        foreach (var value in _returns) squares += (value - mean) * (value - mean);
        return Math.Sqrt(squares / (_returns.Length - 1));
    }
}
