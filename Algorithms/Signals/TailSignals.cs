using YenValve.Algorithms.Policy;
using YenValve.Indicators.Risk;
using YenValve.Indicators.Robust;

namespace YenValve.Algorithms.Signals;

/// <summary>
/// How bad ten days of Bitcoin can be: the expected shortfall of a day beyond 99.5%, scaled by the root of ten, and the worst half percent of the falls
/// along ten-day paths that were seen.
/// </summary>
internal sealed class TailSignals
{
    private const double Confidence = 0.995;
    private const int Horizon = 10;
    private const int History = 500;

    // Four years of paths: more than Bitcoin's data here need, and a bound on what is kept.
    private const int Paths = 1460;
    private readonly TailRisk _risk = new("tail", Confidence, History);
    private readonly RollingMedian _falls = new(Paths);
    private readonly double[] _logs = new double[Horizon + 1];
    private int _count;

    /// <summary>When the tail was last estimated.</summary>
    public FeedClock Clock { get; } = new(FeedNames.Tail, PublicationCalendar.CryptoDay);

    /// <summary>Takes a day of Bitcoin.</summary>
    public void Take(DayBar day)
    {
        _risk.Update(day.EndUtc, (decimal)day.Close);
        _logs[_count % _logs.Length] = Math.Log(day.Close);
        _count++;
        if (_risk.IsReady) Clock.Hear(day.EndUtc);
        if (_count <= Horizon) return;
        double start = _logs[_count % _logs.Length], lowest = start;
        foreach (var log in _logs) lowest = Math.Min(lowest, log);
        _falls.Add(lowest - start);
    }

    /// <summary>What is known; null until the tail has been fitted.</summary>
    public TailObservation? Observe()
    {
        var shortfall = _risk.ExpectedShortfall;
        return _risk.IsReady && double.IsFinite(shortfall)
            ? new TailObservation(Fall(Math.Sqrt(Horizon) * shortfall), Fall(-_falls.Quantile(1.0 - Confidence)))
            : null;
    }

    private static double Fall(double logLoss) => 1.0 - Math.Exp(-logLoss);
}
