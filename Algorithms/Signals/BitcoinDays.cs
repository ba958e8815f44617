using YenValve.Algorithms.Policy;
using YenValve.Indicators.Robust;

namespace YenValve.Algorithms.Signals;

/// <summary>What Bitcoin's complete days tell: volatility by an EWMA and by a sample, and the two means that trend and weakness are judged by.</summary>
internal sealed class BitcoinDays
{
    private const double DaysPerYear = 365.0;
    private const double Decay = 0.94;
    private readonly EwmaVariance _ewma = new(Decay);
    private readonly double[] _returns;
    private readonly double[] _prices;
    private readonly int _trendDays;
    private readonly int _weaknessDays;
    private int _count;

    /// <param name="lengths">Days of the sample and of the means.</param>
    public BitcoinDays(SignalLengths lengths)
    {
        _returns = new double[lengths.SampleDays];
        _prices = new double[Math.Max(lengths.TrendDays, lengths.WeaknessDays)];
        (_trendDays, _weaknessDays) = (lengths.TrendDays, lengths.WeaknessDays);
    }

    /// <summary>What is known after the last day; null before the first.</summary>
    public BitcoinObservation? Observation { get; private set; }

    /// <summary>Takes the next day.</summary>
    public void Take(DayBar day)
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
        Observation = new BitcoinObservation(
            day.Close,
            known ? Annual(_ewma.Deviation) : null,
            known ? Annual(Deviation()) : null,
            Mean(_trendDays),
            Mean(_weaknessDays));
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
