namespace YenValve.Indicators.Curve;

/// <summary>What a fit found; reused from fit to fit, so copy what has to stay. Figures are in the unit of the yields.</summary>
public sealed class CurveFit
{
    private readonly double[] _residuals;
    private readonly double[] _leverages;

    /// <param name="nodes">Yields of a curve.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are none.</exception>
    public CurveFit(int nodes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nodes, 1);
        _residuals = new double[nodes];
        _leverages = new double[nodes];
    }

    /// <summary>The fitted curve.</summary>
    public SvenssonCurve Curve { get; private set; }

    /// <summary>Which pair of the grid it is.</summary>
    public int Pair { get; private set; } = -1;

    /// <summary>Yields of a curve.</summary>
    public int Nodes => _residuals.Length;

    /// <summary>Yield less fitted yield: positive is cheap.</summary>
    public ReadOnlySpan<double> Residuals => _residuals;

    /// <summary>Diagonal of the hat matrix: how far each yield pulls the curve to itself, 0 to 1.</summary>
    public ReadOnlySpan<double> Leverages => _leverages;

    /// <summary>Root mean squared residual over the number of yields, as Hu, Pan and Wang have it; NaN before the first fit.</summary>
    public double Rmse { get; private set; } = double.NaN;

    /// <summary>The same over the degrees of freedom: yields less coefficients, less decays where they were chosen. NaN where none is left.</summary>
    public double UnbiasedRmse { get; private set; } = double.NaN;

    /// <summary>
    /// Residual of one yield from the curve of the others with the same decays: e/(1 − h) (Cook and Weisberg, 1982, Residuals and Influence in
    /// Regression). NaN where the yield alone holds the curve.
    /// </summary>
    public double LeaveOneOut(int node) =>
        _leverages[node] < 1.0 - 1e-12 ? _residuals[node] / (1.0 - _leverages[node]) : double.NaN;

    /// <summary>Empties it, as before the first fit.</summary>
    public void Reset()
    {
        Array.Clear(_residuals);
        Array.Clear(_leverages);
        Curve = default;
        Pair = -1;
        Rmse = UnbiasedRmse = double.NaN;
    }

    internal Span<double> ResidualsToFill => _residuals;

    internal Span<double> LeveragesToFill => _leverages;

    internal void Complete(SvenssonCurve curve, int pair, int parameters)
    {
        var squares = 0.0;
        foreach (var residual in _residuals) squares += residual * residual;
        Curve = curve;
        Pair = pair;
        Rmse = Math.Sqrt(squares / Nodes);
        UnbiasedRmse = Nodes > parameters ? Math.Sqrt(squares / (Nodes - parameters)) : double.NaN;
    }
}
