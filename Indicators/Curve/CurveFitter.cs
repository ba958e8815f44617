using YenValve.Indicators.Robust;

namespace YenValve.Indicators.Curve;

/// <summary>
/// Fits Svensson or Nelson–Siegel curves by separable least squares (Golub and Pereyra, 1973, SIAM J. Numerical Analysis 10): with the decays given
/// the rest is linear. Every pair of a grid is factorised once, X = QR, and a curve's sum of squares for it is ‖y‖² − ‖Qᵀy‖², so the whole grid is
/// searched in microseconds, finds the global optimum of the grid and cannot diverge. One fitter serves any number of threads.
/// </summary>
public sealed class CurveFitter
{
    private const int MostNodes = 64;
    private const int RobustPasses = 3;
    private const int MostColumns = 4;

    // 95% efficiency on normal residuals (Huber, 1981, Robust Statistics).
    private const double HuberConstant = 1.345;
    private readonly double[] _maturities;
    private readonly DecayPair[] _decays;
    private readonly double[] _bases;
    private readonly double[] _lastColumns;
    private readonly bool[] _sharesFirstDecay;
    private readonly double[] _triangles;
    private readonly int _columns;
    private readonly int _stride;

    /// <param name="maturities">Years of the yields, positive; more than a curve has coefficients, at most 64.</param>
    /// <param name="decays">The grid, one pair at least; all Svensson or all Nelson–Siegel.</param>
    /// <exception cref="ArgumentException">There are too few or too many, one is not positive, or the grid mixes both kinds.</exception>
    public CurveFitter(IEnumerable<double> maturities, IEnumerable<DecayPair> decays)
    {
        _maturities = [.. maturities];
        _decays = [.. decays];
        if (_decays.Length == 0 || _decays.Any(d => d.IsNelsonSiegel != _decays[0].IsNelsonSiegel || !(d.Tau1 > 0.0) || d.Tau2 <= 0.0))
            throw new ArgumentException("A grid is positive decays of one kind.", nameof(decays));
        _columns = _decays[0].IsNelsonSiegel ? MostColumns - 1 : MostColumns;
        if (_maturities.Length <= _columns || _maturities.Length > MostNodes || _maturities.Any(m => !(m > 0.0)))
            throw new ArgumentException($"A fit takes {_columns + 1} to {MostNodes} positive maturities.", nameof(maturities));
        _stride = ThinQr.Padded(_maturities.Length);
        _bases = new double[_decays.Length * _columns * _stride];
        _triangles = new double[_decays.Length * _columns * _columns];
        _lastColumns = new double[_decays.Length * _stride];
        _sharesFirstDecay = new bool[_decays.Length];
        for (var pair = 0; pair < _decays.Length; pair++)
        {
            Factor(pair);
            Basis(pair)[((_columns - 1) * _stride)..].CopyTo(_lastColumns.AsSpan(pair * _stride));
            _sharesFirstDecay[pair] = pair > 0 && _columns == MostColumns && _decays[pair].Tau1 == _decays[pair - 1].Tau1;
        }
    }

    /// <summary>The fitter of the ministry's fifteen yields on the whole Svensson grid, made once.</summary>
    public static CurveFitter Jgb => Shared.Jgb;

    /// <summary>The grid.</summary>
    public IReadOnlyList<DecayPair> Decays => _decays;

    /// <summary>Yields of a curve.</summary>
    public int Nodes => _maturities.Length;

    /// <summary>Fits the decays and the coefficients.</summary>
    /// <param name="yields">Yields of the maturities, in their order; finite.</param>
    /// <param name="fit">Takes the result.</param>
    /// <exception cref="ArgumentException">There are not as many yields as maturities.</exception>
    public void Fit(ReadOnlySpan<double> yields, CurveFit fit) => Complete(yields, Select(yields), fit, _decays.Length > 1);

    /// <summary>Fits the coefficients with the decays held, which keeps them from jumping from day to day.</summary>
    /// <param name="yields">Yields of the maturities, in their order; finite.</param>
    /// <param name="pair">Which pair of the grid.</param>
    /// <param name="fit">Takes the result.</param>
    /// <exception cref="ArgumentException">There are not as many yields as maturities.</exception>
    public void Fit(ReadOnlySpan<double> yields, int pair, CurveFit fit) => Complete(yields, pair, fit, false);

    /// <summary>
    /// Fits so that single yields off the curve do not bend it: three passes of reweighting after Huber, each over the whole grid, the threshold
    /// 1.345·1.4826 times the median absolute residual. Milliseconds, not microseconds. Weighting by residuals is no defence where a yield has the
    /// curve to itself: the 30Y and 40Y bend it all the same.
    /// </summary>
    /// <param name="yields">Yields of the maturities, in their order; finite.</param>
    /// <param name="fit">Takes the result; its leverages are those of the weighted fit, its residuals unweighted.</param>
    /// <exception cref="ArgumentException">There are not as many yields as maturities.</exception>
    public void FitRobust(ReadOnlySpan<double> yields, CurveFit fit)
    {
        Fit(yields, fit);
        Span<double> roots = stackalloc double[_stride];
        Span<double> sorted = stackalloc double[Nodes];
        for (var pass = 0; pass < RobustPasses; pass++)
        {
            for (var i = 0; i < Nodes; i++) sorted[i] = Math.Abs(fit.Residuals[i]);
            sorted.Sort();
            var median = 0.5 * (sorted[(Nodes - 1) / 2] + sorted[Nodes / 2]);
            var threshold = HuberConstant * RollingMedian.MadToSigma * median;
            if (!(threshold > 0.0)) return;
            for (var i = 0; i < Nodes; i++) roots[i] = Math.Sqrt(Math.Min(1.0, threshold / Math.Abs(fit.Residuals[i])));
            CompleteWeighted(yields, roots, fit);
        }
    }

    /// <summary>The pair with the least sum of squares over several curves, one after another.</summary>
    /// <param name="yields">Curves of yields, each as many as there are maturities.</param>
    /// <returns>Which pair of the grid; the first of equals.</returns>
    /// <exception cref="ArgumentException">The yields are not whole curves, or none.</exception>
    public int Select(ReadOnlySpan<double> yields)
    {
        if (yields.IsEmpty || yields.Length % Nodes != 0) throw new ArgumentException($"A curve has {Nodes} yields.", nameof(yields));
        Span<double> padded = stackalloc double[_stride];
        if (yields.Length == Nodes)
        {
            yields.CopyTo(padded);
            return BestOf(padded);
        }

        var explained = new double[_decays.Length];
        for (var at = 0; at < yields.Length; at += Nodes)
        {
            yields.Slice(at, Nodes).CopyTo(padded);
            var head = 0.0;
            for (var pair = 0; pair < explained.Length; pair++) explained[pair] += Explained(pair, padded, ref head);
        }

        return Array.IndexOf(explained, explained.Max());
    }

    private int BestOf(ReadOnlySpan<double> padded)
    {
        var best = 0;
        var most = double.NegativeInfinity;
        var head = 0.0;
        for (var pair = 0; pair < _decays.Length; pair++)
        {
            var explained = Explained(pair, padded, ref head);
            if (explained <= most) continue;
            most = explained;
            best = pair;
        }

        return best;
    }

    // All columns but the last depend on the first decay alone: where it is that of the pair before, their part is known. The last columns lie
    // side by side, so that a search passes over a quarter of the memory.
    private double Explained(int pair, ReadOnlySpan<double> padded, ref double head)
    {
        if (!_sharesFirstDecay[pair]) head = Head(pair, padded);
        var projection = ThinQr.Dot(_lastColumns.AsSpan(pair * _stride, _stride), padded);
        return head + (projection * projection);
    }

    private double Head(int pair, ReadOnlySpan<double> padded)
    {
        Span<double> projections = stackalloc double[_columns - 1];
        return Project(Basis(pair)[..((_columns - 1) * _stride)], padded, projections);
    }

    // Projections on the columns, and the sum of their squares: what they explain.
    private double Project(ReadOnlySpan<double> columns, ReadOnlySpan<double> padded, Span<double> projections)
    {
        var sum = 0.0;
        for (var j = 0; j < projections.Length; j++)
        {
            projections[j] = ThinQr.Dot(columns.Slice(j * _stride, _stride), padded);
            sum += projections[j] * projections[j];
        }

        return sum;
    }

    private void Complete(ReadOnlySpan<double> yields, int pair, CurveFit fit, bool decaysChosen)
    {
        if (yields.Length != Nodes || fit.Nodes != Nodes) throw new ArgumentException($"A curve has {Nodes} yields.", nameof(yields));
        Span<double> padded = stackalloc double[_stride];
        Span<double> coefficients = stackalloc double[_columns];
        yields.CopyTo(padded);
        Project(Basis(pair), padded, coefficients);
        Leverages(Basis(pair), fit);
        Finish(yields, pair, coefficients, fit, decaysChosen);
    }

    // The weighted columns are made from Q, which spans what X spans and is well conditioned: with √w·Q = Q'·R' the fit is Q·R'⁻¹·Q'ᵀ·√w·y.
    private void CompleteWeighted(ReadOnlySpan<double> yields, ReadOnlySpan<double> roots, CurveFit fit)
    {
        Span<double> weighted = stackalloc double[_stride];
        Span<double> columns = stackalloc double[_columns * _stride];
        Span<double> triangle = stackalloc double[_columns * _columns];
        Span<double> coefficients = stackalloc double[_columns];
        for (var i = 0; i < Nodes; i++) weighted[i] = roots[i] * yields[i];
        var best = 0;
        var most = double.NegativeInfinity;
        for (var pair = 0; pair < _decays.Length; pair++)
        {
            FactorWeighted(pair, roots, columns, triangle);
            var explained = Project(columns, weighted, coefficients);
            if (explained <= most) continue;
            most = explained;
            best = pair;
        }

        FactorWeighted(best, roots, columns, triangle);
        Project(columns, weighted, coefficients);
        ThinQr.Solve(triangle, coefficients);
        Leverages(columns, fit);
        Finish(yields, best, coefficients, fit, _decays.Length > 1);
    }

    private void FactorWeighted(int pair, ReadOnlySpan<double> roots, Span<double> columns, Span<double> triangle)
    {
        var basis = Basis(pair);
        for (var j = 0; j < _columns; j++)
        {
            for (var i = 0; i < _stride; i++) columns[(j * _stride) + i] = roots[i] * basis[(j * _stride) + i];
        }

        ThinQr.Factor(columns, _stride, triangle);
    }

    private void Leverages(ReadOnlySpan<double> columns, CurveFit fit)
    {
        for (var i = 0; i < Nodes; i++)
        {
            var leverage = 0.0;
            for (var j = 0; j < _columns; j++) leverage += columns[(j * _stride) + i] * columns[(j * _stride) + i];
            fit.LeveragesToFill[i] = leverage;
        }
    }

    // From coefficients of Q to residuals, and by R to those of the curve.
    private void Finish(ReadOnlySpan<double> yields, int pair, Span<double> coefficients, CurveFit fit, bool decaysChosen)
    {
        var basis = Basis(pair);
        for (var i = 0; i < Nodes; i++)
        {
            var fitted = 0.0;
            for (var j = 0; j < _columns; j++) fitted += coefficients[j] * basis[(j * _stride) + i];
            fit.ResidualsToFill[i] = yields[i] - fitted;
        }

        ThinQr.Solve(_triangles.AsSpan(pair * _columns * _columns, _columns * _columns), coefficients);
        var (tau1, tau2) = _decays[pair];
        var secondHump = _columns == MostColumns ? coefficients[MostColumns - 1] : 0.0;
        var decays = _columns == MostColumns ? 2 : 1;
        var curve = new SvenssonCurve(coefficients[0], coefficients[1], coefficients[2], secondHump, tau1, tau2);
        fit.Complete(curve, pair, _columns + (decaysChosen ? decays : 0));
    }

    private ReadOnlySpan<double> Basis(int pair) => _bases.AsSpan(pair * _columns * _stride, _columns * _stride);

    private void Factor(int pair)
    {
        var columns = _bases.AsSpan(pair * _columns * _stride, _columns * _stride);
        var (tau1, tau2) = _decays[pair];
        for (var i = 0; i < Nodes; i++)
        {
            columns[i] = 1.0;
            columns[_stride + i] = SvenssonCurve.SlopeLoading(_maturities[i], tau1);
            columns[(2 * _stride) + i] = SvenssonCurve.HumpLoading(_maturities[i], tau1);
            if (_columns == MostColumns) columns[(3 * _stride) + i] = SvenssonCurve.HumpLoading(_maturities[i], tau2);
        }

        ThinQr.Factor(columns, _stride, _triangles.AsSpan(pair * _columns * _columns, _columns * _columns));
    }

    // Apart, so that nobody pays for the grid who does not use it.
    private static class Shared
    {
        public static readonly CurveFitter Jgb = new(CurveNodes.Years, DecayPair.SvenssonGrid);
    }
}
