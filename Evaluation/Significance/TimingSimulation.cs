namespace YenValve.Evaluation.Significance;

/// <summary>Trades weights at the decisions' prices, day by day, with costs; the same rule for the real timing and for every other.</summary>
internal sealed class TimingSimulation
{
    private readonly double[] _growth;
    private readonly double[] _base;
    private readonly double[] _multipliers;
    private readonly PlaceboSettings _settings;

    public TimingSimulation(TimingSeries series, PlaceboSettings settings)
    {
        _settings = settings;
        _base = [.. series.BaseWeights];
        _multipliers = [.. series.Multipliers];
        _growth = new double[series.Count - 1];
        for (var i = 0; i < _growth.Length; i++) _growth[i] = series.Prices[i + 1] / series.Prices[i];
    }

    /// <summary>The multipliers moved so many days later.</summary>
    public TimingScore Run(int shift) => Run(_multipliers, shift);

    /// <summary>The base weights alone.</summary>
    public TimingScore WithoutMacro()
    {
        var whole = new double[_multipliers.Length];
        Array.Fill(whole, 1.0);
        return Run(whole, 0);
    }

    private TimingScore Run(double[] multipliers, int shift)
    {
        var path = new PathSummary();
        var weight = 0.0;
        var index = shift == 0 ? 0 : multipliers.Length - shift;
        var before = multipliers[index];
        for (var i = 0; i < _growth.Length; i++)
        {
            var multiplier = multipliers[index];
            if (++index == multipliers.Length) index = 0;
            var cost = 1.0;
            var change = Math.Abs((_base[i] * multiplier) - weight);
            if (change >= (multiplier == before ? _settings.MinimumChange : _settings.MinimumChangeOnCut))
            {
                cost -= _settings.Cost * change;
                weight = _base[i] * multiplier;
            }

            before = multiplier;
            var gain = 1.0 + (weight * (_growth[i] - 1.0));
            path.Add((cost * gain) - 1.0);
            weight *= _growth[i] / gain;
        }

        return new TimingScore(shift, path.AnnualReturn, path.Sharpe, path.Drawdown, path.Calmar);
    }
}
