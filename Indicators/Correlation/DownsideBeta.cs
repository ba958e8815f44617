using YenValve.Indicators.Robust;

namespace YenValve.Indicators.Correlation;

/// <summary>
/// Bitcoin's beta on the days on which the reference fell most: Cov(r_b, r_j | r_j &lt; q)/Var(r_j | r_j &lt; q) with q the reference's lower tenth (after Bawa and
/// Lindenberg, 1977; Ang, Chen and Xing, 2006). With USDJPY those are the days of a rising yen. Its value is that beta.
/// </summary>
/// <remarks>The sign is not given: over 2016 to 2025 it was negative, against the thesis of yen-funded Bitcoin.</remarks>
public class DownsideBeta : PairIndicator
{
    private readonly PairWindow _window;
    private readonly RollingMedian _reference;
    private readonly double _quantile;
    private readonly int _leastEvents;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="alignment">Which symbols.</param>
    /// <param name="window">Pairs that are looked back on.</param>
    /// <param name="quantile">Share of them that is the downside, strictly between 0 and 1.</param>
    /// <param name="leastEvents">Pairs of the downside without which nothing is said, at least 3.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of range.</exception>
    public DownsideBeta(string name, PairAlignment alignment, int window = 750, double quantile = 0.10, int leastEvents = 20)
        : base(name, alignment, window)
    {
        if (!(quantile > 0.0 && quantile < 1.0)) throw new ArgumentOutOfRangeException(nameof(quantile), quantile, "The quantile lies strictly between 0 and 1.");
        ArgumentOutOfRangeException.ThrowIfLessThan(leastEvents, 3);
        _window = new PairWindow(window);
        _reference = new RollingMedian(window);
        _quantile = quantile;
        _leastEvents = leastEvents;
    }

    /// <summary>Beta of the downside; NaN until known.</summary>
    public double Beta { get; private set; } = double.NaN;

    /// <summary>Beta of all pairs of the window; NaN until known.</summary>
    public double OverallBeta { get; private set; } = double.NaN;

    /// <summary>Return of the reference below which the downside begins; NaN until known.</summary>
    public double Limit { get; private set; } = double.NaN;

    /// <inheritdoc/>
    protected override double Take(in ReturnPair pair)
    {
        if (!double.IsFinite(pair.Bitcoin) || !double.IsFinite(pair.Reference)) return Beta;
        _window.Add(pair);
        _reference.Add(pair.Reference);
        if (!_window.IsFull) return Beta;
        _window.Read(out var bitcoin, out var reference);
        Limit = _reference.Quantile(_quantile);
        var tail = SampleMoments.Below(bitcoin, reference, Limit);
        Beta = tail.Count >= _leastEvents ? tail.Beta : double.NaN;
        OverallBeta = SampleMoments.Below(bitcoin, reference).Beta;
        return Beta;
    }

    /// <inheritdoc/>
    protected override void Forget()
    {
        _window.Reset();
        _reference.Reset();
        Beta = OverallBeta = Limit = double.NaN;
    }
}
