using YenValve.Indicators.Volatility;

namespace YenValve.Algorithms.Signals;

/// <summary>Whether the score of yen volatility has fallen three observations in a row.</summary>
internal sealed class FallingScores
{
    private const int Run = 3;
    private double _last = double.NaN;
    private int _judged;
    private int _falls;

    /// <summary>Whether it has.</summary>
    public bool AreFalling => _falls >= Run;

    /// <summary>Notes the last score; a day that was passed over is not a new one.</summary>
    public void Add(ImpliedVolatilitySpike spike)
    {
        if (spike.Shock.Count == _judged) return;
        _judged = spike.Shock.Count;
        _falls = spike.Score < _last ? _falls + 1 : 0;
        _last = spike.Score;
    }
}
