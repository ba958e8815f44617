using YenValve.Indicators.Robust;

namespace YenValve.Indicators.Correlation;

/// <summary>
/// How often Bitcoin was among its own worst days when the reference was among its: the empirical lower tail dependence λ̂(q), which is q where the two are
/// independent. With USDJPY as the reference those are the days of a rising yen. Its value is λ̂.
/// </summary>
/// <remarks>With 750 days and 5% there are 38 events: see <see cref="TailDependenceEstimate.PValue"/> before believing a difference, and <see cref="TailBootstrap"/>.</remarks>
public class TailDependence : PairIndicator
{
    private readonly PairWindow _window;
    private readonly RollingMedian _bitcoin;
    private readonly RollingMedian _reference;
    private readonly double _quantile;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="alignment">Which symbols.</param>
    /// <param name="window">Pairs that are looked back on.</param>
    /// <param name="quantile">Share of them that is a tail, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of range.</exception>
    public TailDependence(string name, PairAlignment alignment, int window = 750, double quantile = 0.05)
        : base(name, alignment, window)
    {
        if (!(quantile > 0.0 && quantile < 1.0)) throw new ArgumentOutOfRangeException(nameof(quantile), quantile, "The quantile lies strictly between 0 and 1.");
        _window = new PairWindow(window);
        _bitcoin = new RollingMedian(window);
        _reference = new RollingMedian(window);
        _quantile = quantile;
    }

    /// <summary>The counts; no events until the window is full.</summary>
    public TailDependenceEstimate Estimate { get; private set; }

    /// <summary>λ̂, 0 to 1; NaN until the window is full.</summary>
    public double Dependence => Estimate.Dependence;

    /// <summary>Probability of as much or more if they were independent; NaN until the window is full.</summary>
    public double PValue => Estimate.PValue;

    /// <summary>An interval by the block bootstrap, NaN until the window is full.</summary>
    /// <param name="block">Days of a block, at least 1.</param>
    /// <param name="draws">Samples redrawn, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public (double Low, double High) Interval(int block = 20, int draws = 1000)
    {
        if (!_window.IsFull) return (double.NaN, double.NaN);
        _window.Read(out var bitcoin, out var reference);
        return TailBootstrap.Interval(bitcoin, reference, _quantile, block, draws);
    }

    /// <inheritdoc/>
    protected override double Take(in ReturnPair pair)
    {
        if (!double.IsFinite(pair.Bitcoin) || !double.IsFinite(pair.Reference)) return Dependence;
        _window.Add(pair);
        // Kept sorted as they come: sorting the window at every pair would cost fifty times as much.
        _bitcoin.Add(pair.Bitcoin);
        _reference.Add(pair.Reference);
        if (!_window.IsFull) return Dependence;
        _window.Read(out var bitcoin, out var reference);
        Estimate = TailDependenceEstimate.Of(bitcoin, reference, _quantile, (_bitcoin.Quantile(_quantile), _reference.Quantile(_quantile)));
        return Dependence;
    }

    /// <inheritdoc/>
    protected override void Forget()
    {
        _window.Reset();
        _bitcoin.Reset();
        _reference.Reset();
        Estimate = default;
    }
}
