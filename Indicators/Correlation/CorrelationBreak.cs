namespace YenValve.Indicators.Correlation;

/// <summary>
/// Whether Bitcoin's correlation with a reference over the last days differs from that of the year before them, once the reference's louder variance is taken
/// out (<see cref="ForbesRigobon"/>). Its value is the difference in standard errors.
/// </summary>
public class CorrelationBreak : PairIndicator
{
    /// <summary>Standard errors that make a break.</summary>
    public const double Threshold = 2.0;

    private readonly PairWindow _window;
    private readonly int _recent;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="alignment">Which symbols.</param>
    /// <param name="recent">Last pairs, at least 4.</param>
    /// <param name="before">Pairs before them, at least 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">A window is too short.</exception>
    public CorrelationBreak(string name, PairAlignment alignment, int recent = 20, int before = 250)
        : base(name, alignment, recent + before)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(recent, 4);
        ArgumentOutOfRangeException.ThrowIfLessThan(before, 4);
        _recent = recent;
        _window = new PairWindow(recent + before);
        Clear();
    }

    /// <summary>Correlation of the last pairs as it is; NaN until known.</summary>
    public double Recent { get; private set; }

    /// <summary>The same as it would be with the reference's variance of before; NaN until known.</summary>
    public double Adjusted { get; private set; }

    /// <summary>Correlation of the pairs before; NaN until known.</summary>
    public double Before { get; private set; }

    /// <summary>Variance of the reference in the last pairs over that of before, less one.</summary>
    public double ExcessVariance { get; private set; }

    /// <summary>Adjusted difference in standard errors; NaN until known.</summary>
    public double FisherZ { get; private set; }

    /// <summary>Whether the adjusted difference is a break.</summary>
    public bool IsBreak => Math.Abs(FisherZ) > Threshold;

    /// <inheritdoc/>
    protected override double Take(in ReturnPair pair)
    {
        _window.Add(pair);
        if (!_window.IsFull) return FisherZ;
        _window.Read(out var bitcoin, out var reference);
        var split = _window.Count - _recent;
        var before = SampleMoments.Below(bitcoin[..split], reference[..split]);
        var recent = SampleMoments.Below(bitcoin[split..], reference[split..]);
        Before = before.Correlation;
        Recent = recent.Correlation;
        ExcessVariance = before.VarianceY > 0.0 ? (recent.VarianceY / before.VarianceY) - 1.0 : double.NaN;
        Adjusted = ForbesRigobon.Adjust(Recent, ExcessVariance);
        FisherZ = ForbesRigobon.FisherZ(Adjusted, recent.Count, Before, before.Count);
        return FisherZ;
    }

    /// <inheritdoc/>
    protected override void Forget()
    {
        _window.Reset();
        Clear();
    }

    private void Clear() => Recent = Adjusted = Before = ExcessVariance = FisherZ = double.NaN;
}
