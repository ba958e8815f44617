using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using YenValve.Data;
using YenValve.Indicators.Robust;

namespace YenValve.Indicators.Curve;

/// <summary>
/// Whether a day's fifteen changes are of a known kind (Litterman and Scheinkman, 1991, J. Fixed Income 1, for level, slope and curvature; Jackson and
/// Mudholkar, 1979, Technometrics 21, for the statistics). T² is the size of the move along three principal components of the changes of the 250
/// days before, every maturity in its own deviations lest the long end be all there is; SPE what they do not explain. Both have fat tails: the
/// textbook's 1% limits are passed several times as often, so the limits that count are 99.5% quantiles of the indicator's own past, the day itself
/// left out.
/// </summary>
public class CurvePca : CurveIndicator
{
    /// <summary>Components that make the known part: level, slope, curvature.</summary>
    public const int Components = 3;

    /// <summary>Least days of its own past that make an empirical limit.</summary>
    public const int LeastHistory = 250;

    private const int MostHistory = 1000;
    private const double LimitQuantile = 0.995;

    // Half the last digit that the ministry prints: no maturity is stiller than that.
    private const double LeastDeviation = 0.05;
    private static readonly int Nodes = CurveNodes.Count;
    private readonly double[] _last = new double[Nodes];
    private readonly double[] _yields = new double[Nodes];
    private readonly double[] _change = new double[Nodes];
    private readonly double[] _shares = new double[Components];
    private readonly double[] _mean = new double[Nodes];
    private readonly double[] _deviation = new double[Nodes];
    private readonly double[] _score = new double[Nodes];
    private readonly double[] _changes;
    private readonly int _window;
    private readonly DenseMatrix _correlation = new(Nodes);
    private readonly RollingMedian _pastTSquared = new(MostHistory);
    private readonly RollingMedian _pastSpe = new(MostHistory);
    private int _seen;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="window">Daily changes that make the components; more than there are maturities.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window is too short.</exception>
    public CurvePca(string name, int window = 250)
        : base(name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(window, Nodes);
        _window = window;
        _changes = new double[window * Nodes];
        Forget();
    }

    /// <summary>Complete curves it needs: the window's changes, those that make the limits, and the one that is judged.</summary>
    public override int WarmUpPeriod => _window + LeastHistory + 2;

    /// <summary>Whether a change has been judged by empirical limits.</summary>
    public override bool IsReady => !double.IsNaN(TSquaredLimit);

    /// <summary>Hotelling's T² of the last change over three components; NaN until the window is full or while it does not move.</summary>
    public double TSquared { get; private set; }

    /// <summary>Squared prediction error of the last change in squared deviations; NaN until the window is full.</summary>
    public double Spe { get; private set; }

    /// <summary>99.5% quantile of T² over the 250 to 1000 days before.</summary>
    public double TSquaredLimit { get; private set; }

    /// <summary>99.5% quantile of SPE over the 250 to 1000 days before.</summary>
    public double SpeLimit { get; private set; }

    /// <summary>99% limit of SPE by Jackson and Mudholkar, right for normal changes only.</summary>
    public double SpeTheoreticalLimit { get; private set; }

    /// <summary>Whether a known kind of move is larger than its past; false while unknown.</summary>
    public bool IsLarge => TSquared > TSquaredLimit;

    /// <summary>Whether the move is of a kind the past does not know; false while unknown.</summary>
    public bool IsStrange => Spe > SpeLimit;

    /// <inheritdoc/>
    protected override double Figure => TSquared;

    /// <summary>Share of the variance that a component explains, as a fraction.</summary>
    /// <param name="component">0 to 2, the largest first.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such component.</exception>
    public double Explained(int component) => component is >= 0 and < Components
        ? _shares[component]
        : throw new ArgumentOutOfRangeException(nameof(component), component, "There are three components.");

    /// <inheritdoc/>
    public override void Reset()
    {
        _pastTSquared.Reset();
        _pastSpe.Reset();
        _seen = 0;
        Forget();
        base.Reset();
    }

    /// <summary>Takes the next curve; one with a hole leaves everything as it was.</summary>
    protected override bool Take(JgbCurve curve)
    {
        if (!CurveNodes.TryRead(curve, _yields)) return false;
        if (_seen > 0)
        {
            for (var i = 0; i < Nodes; i++) _change[i] = 100.0 * (_yields[i] - _last[i]);
            if (_seen > _window) Judge();
            _change.CopyTo(_changes, (_seen - 1) % _window * Nodes);
        }

        _yields.CopyTo(_last, 0);
        _seen++;
        return true;
    }

    private void Judge()
    {
        Correlate();
        var eigen = _correlation.Evd(Symmetricity.Symmetric);
        var values = eigen.EigenValues;
        double total = 0.0, size = 0.0, known = 0.0, square = 0.0;
        Span<double> others = stackalloc double[Nodes - Components];
        for (var i = 0; i < Nodes; i++)
        {
            total += values[i].Real;
            if (i < others.Length) others[i] = values[i].Real;
            _score[i] = (_change[i] - _mean[i]) / _deviation[i];
            square += _score[i] * _score[i];
        }

        for (var component = 0; component < Components; component++)
        {
            var column = Nodes - 1 - component;
            var variance = values[column].Real;
            var score = 0.0;
            for (var i = 0; i < Nodes; i++) score += _score[i] * eigen.EigenVectors[i, column];
            size += variance > 0.0 ? score * score / variance : double.NaN;
            known += score * score;
            _shares[component] = variance / total;
        }

        TSquared = size;
        Spe = Math.Max(0.0, square - known);
        SpeTheoreticalLimit = SquaredPredictionError.Limit(others);
        TSquaredLimit = _pastTSquared.Count >= LeastHistory ? _pastTSquared.Quantile(LimitQuantile) : double.NaN;
        SpeLimit = _pastSpe.Count >= LeastHistory ? _pastSpe.Quantile(LimitQuantile) : double.NaN;
        _pastTSquared.Add(TSquared);
        _pastSpe.Add(Spe);
    }

    // Anew each day: a running sum would carry its rounding along and make a streamed day differ from the same day computed afresh.
    private void Correlate()
    {
        Array.Clear(_mean);
        for (var k = 0; k < _changes.Length; k++) _mean[k % Nodes] += _changes[k] / _window;
        for (var i = 0; i < Nodes; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = 0.0;
                for (var k = 0; k < _changes.Length; k += Nodes) sum += (_changes[k + i] - _mean[i]) * (_changes[k + j] - _mean[j]);
                _correlation[i, j] = sum / (_window - 1);
            }

            _deviation[i] = Math.Max(Math.Sqrt(_correlation[i, i]), LeastDeviation);
        }

        for (var i = 0; i < Nodes; i++)
        {
            for (var j = 0; j <= i; j++) _correlation[i, j] = _correlation[j, i] = _correlation[i, j] / (_deviation[i] * _deviation[j]);
        }
    }

    private void Forget()
    {
        Array.Fill(_shares, double.NaN);
        TSquared = Spe = TSquaredLimit = SpeLimit = SpeTheoreticalLimit = double.NaN;
    }
}
