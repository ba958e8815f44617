namespace YenValve.Indicators.Liquidations;

/// <summary>
/// How leverage was really spread: non-negative regression of realised liquidations on what a book had at the levels that were crossed, over the last
/// days. The sum of the coefficients is the dollars reported for each dollar of the model, which is small where a feed is sampled.
/// </summary>
public sealed class LeverageCalibration
{
    private readonly TimeSpan _window;
    private readonly int _fewest;
    private readonly int _tiers;
    private readonly DateTime[] _times;
    private readonly double[] _rows;
    private int _added;

    /// <param name="tiers">Leverages told apart.</param>
    /// <param name="window">How far back it looks; 90 days by default.</param>
    /// <param name="fewest">Observations it asks for.</param>
    /// <param name="capacity">Observations it keeps at most.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is not positive.</exception>
    public LeverageCalibration(int tiers, TimeSpan? window = null, int fewest = 60, int capacity = 4320)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tiers, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(fewest, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, fewest);
        _tiers = tiers;
        _window = window ?? TimeSpan.FromDays(90);
        _fewest = fewest;
        _times = new DateTime[capacity];
        _rows = new double[capacity * (tiers + 1)];
    }

    /// <summary>Takes an observation. One where the book had nothing, or with an unknown figure, teaches nothing and is passed over.</summary>
    /// <param name="time">UTC, not before the one before.</param>
    /// <param name="consumed">Mass the book had at the levels crossed, by leverage at weight one (<see cref="LiquidationBook.ConsumedUnits"/>).</param>
    /// <param name="realised">Liquidations reported, USD.</param>
    public void Add(DateTime time, ReadOnlySpan<double> consumed, double realised)
    {
        if (consumed.Length != _tiers || !(realised >= 0.0) || !double.IsFinite(realised)) return;
        var sum = 0.0;
        foreach (var mass in consumed) sum += mass;
        if (!(sum > 0.0) || !double.IsFinite(sum)) return;
        var slot = _added % _times.Length;
        _times[slot] = time;
        consumed.CopyTo(_rows.AsSpan(slot * (_tiers + 1)));
        _rows[(slot * (_tiers + 1)) + _tiers] = realised;
        _added++;
    }

    /// <summary>Fits the coefficients; allocates, so once a day rather than on every bar.</summary>
    /// <param name="now">UTC; older observations than the window are left out.</param>
    /// <returns>One coefficient for each leverage; null with too few observations or where nothing explains them.</returns>
    public double[]? Fit(DateTime now)
    {
        var gram = new double[_tiers, _tiers];
        var moment = new double[_tiers];
        var used = 0;
        for (var slot = 0; slot < Math.Min(_added, _times.Length); slot++)
        {
            if (now - _times[slot] > _window) continue;
            used++;
            var row = _rows.AsSpan(slot * (_tiers + 1), _tiers + 1);
            for (var i = 0; i < _tiers; i++)
            {
                moment[i] += row[i] * row[_tiers];
                for (var j = 0; j < _tiers; j++) gram[i, j] += row[i] * row[j];
            }
        }

        if (used < _fewest) return null;
        var coefficients = NonNegativeLeastSquares.Solve(gram, moment);
        return coefficients.Sum() > 0.0 ? coefficients : null;
    }

    /// <summary>Forgets everything.</summary>
    public void Reset() => _added = 0;
}
