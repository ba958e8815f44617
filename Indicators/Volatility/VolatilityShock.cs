using YenValve.Indicators.Robust;

namespace YenValve.Indicators.Volatility;

/// <summary>
/// How unusual a volatility is, all on its logarithm so that 8 to 12 percent counts as 12 to 18: its level against the median of the window, its
/// one- and five-observation change against the EWMA deviation before the change, and the sum of small rises. Nothing is judged by a window it is
/// part of.
/// </summary>
public sealed class VolatilityShock
{
    /// <summary>Observations of the long change.</summary>
    public const int Span = 5;

    // Defaults of the methods page, chosen rather than estimated.
    private const double Decay = 0.94;
    private const double LeastLevelDeviation = 0.05;
    private const double LeastChangeDeviation = 0.02;
    private const double ObservationsPerYear = 252.0;

    private readonly RollingMedian _levels;
    private readonly EwmaVariance _variance = new(Decay, Span);
    private readonly Cusum _grind = new();
    private readonly double[] _logs = new double[Span + 1];
    private readonly double[] _deviations = new double[Span + 1];
    private readonly double[] _pastVolOfVol;
    private int _pastCount;

    /// <param name="window">Observations a level is judged by, more than <see cref="Span"/> + 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window is too short.</exception>
    public VolatilityShock(int window)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(window, Span + 1);
        _levels = new RollingMedian(window);
        _pastVolOfVol = new double[window];
        Reset();
    }

    /// <summary>Observations taken.</summary>
    public int Count { get; private set; }

    /// <summary>(ln σ − median)/max(1.4826·MAD, 0.05); NaN until the window is full.</summary>
    public double Level { get; private set; }

    /// <summary>Last change of ln σ over max(√v, 0.02); NaN until there is a deviation before it.</summary>
    public double OneDay { get; private set; }

    /// <summary>Change over five observations over √5·max(√v, 0.02), v being that before the five; NaN until there is one.</summary>
    public double FiveDay { get; private set; }

    /// <summary>The larger of the two.</summary>
    public double Shock => double.IsNaN(FiveDay) ? OneDay : Math.Max(OneDay, FiveDay);

    /// <summary>Sum of small rises in deviations (<see cref="Cusum"/>).</summary>
    public double Grind => _grind.Value;

    /// <summary>Whether the sum alarms.</summary>
    public bool GrindAlarm => _grind.Alarm;

    /// <summary>Volatility of volatility, √(252·v), a fraction a year; NaN until seeded.</summary>
    public double VolOfVol => Math.Sqrt(ObservationsPerYear) * _variance.Deviation;

    /// <summary>Share of the window's earlier values that it is not below, 0 to 1; NaN until the window is full.</summary>
    public double VolOfVolPercentile { get; private set; }

    /// <summary>Takes the next volatility, in any unit; one that is not positive and finite changes nothing.</summary>
    public void Update(double volatility)
    {
        if (!(volatility > 0.0 && double.IsFinite(volatility))) return;
        var log = Math.Log(volatility);
        Level = _levels.ZScore(log, LeastLevelDeviation);
        if (Count > 0) Judge(log);
        _levels.Add(log);
        _logs[Count % _logs.Length] = log;
        _deviations[Count % _deviations.Length] = _variance.Deviation;
        Count++;
    }

    /// <summary>Forgets everything.</summary>
    public void Reset()
    {
        Count = 0;
        _pastCount = 0;
        _levels.Reset();
        _variance.Reset();
        _grind.Reset();
        Level = OneDay = FiveDay = VolOfVolPercentile = double.NaN;
    }

    private void Judge(double log)
    {
        var change = log - Back(_logs, 1);
        OneDay = change / Math.Max(Back(_deviations, 1), LeastChangeDeviation);
        if (Count >= Span) FiveDay = (log - Back(_logs, Span)) / (Math.Sqrt(Span) * Math.Max(Back(_deviations, Span), LeastChangeDeviation));
        _grind.Update(OneDay);
        _variance.Update(change);
        if (_variance.IsReady) Rank(VolOfVol);
    }

    private void Rank(double value)
    {
        var notAbove = 0;
        foreach (var past in _pastVolOfVol.AsSpan(0, Math.Min(_pastCount, _pastVolOfVol.Length)))
        {
            if (past <= value) notAbove++;
        }

        VolOfVolPercentile = _pastCount >= _pastVolOfVol.Length ? (double)notAbove / _pastVolOfVol.Length : double.NaN;
        _pastVolOfVol[_pastCount % _pastVolOfVol.Length] = value;
        _pastCount++;
    }

    private double Back(double[] ring, int observations) => ring[(Count - observations) % ring.Length];
}
