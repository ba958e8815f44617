namespace QuantConnect.Indicators;

/// <summary>Parts of the detrended price that are in phase with it and a quarter of a cycle ahead; its own value is its input.</summary>
public class HilbertTransform : Indicator, IIndicatorWarmUpPeriodProvider
{
    private readonly int _length;
    private readonly decimal _phaseFactor;
    private readonly decimal _quadratureFactor;
    private readonly RollingWindow<decimal> _prices;
    private readonly RollingWindow<decimal> _detrended = new(4);
    private readonly RollingWindow<decimal> _phases = new(3);
    private readonly RollingWindow<decimal> _quadratures = new(2);

    /// <summary>Makes the indicator under a name of its own.</summary>
    public HilbertTransform(string name, int length, decimal inPhaseMultiplicationFactor, decimal quadratureMultiplicationFactor)
        : base(name)
    {
        _length = length;
        _phaseFactor = inPhaseMultiplicationFactor;
        _quadratureFactor = quadratureMultiplicationFactor;
        _prices = new RollingWindow<decimal>(length + 1);
        InPhase = new FunctionalIndicator<IndicatorDataPoint>(name + "_inPhase", _ => InPhase!.IsReady ? NextPhase() : 0m, _ => Samples > _length + 2);
        Quadrature = new FunctionalIndicator<IndicatorDataPoint>(name + "_quad", _ => Quadrature!.IsReady ? NextQuadrature() : 0m, _ => Samples > _length);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public HilbertTransform(int length = 7, decimal inPhaseMultiplicationFactor = 0.635m, decimal quadratureMultiplicationFactor = 0.338m)
        : this(
            FormattableString.Invariant($"Hilbert({length}, {inPhaseMultiplicationFactor}, {quadratureMultiplicationFactor})"),
            length,
            inPhaseMultiplicationFactor,
            quadratureMultiplicationFactor)
    {
    }

    /// <summary>Part in phase with the price.</summary>
    public IndicatorBase<IndicatorDataPoint> InPhase { get; }

    /// <summary>Part a quarter of a cycle ahead.</summary>
    public IndicatorBase<IndicatorDataPoint> Quadrature { get; }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= WarmUpPeriod;

    /// <inheritdoc/>
    public int WarmUpPeriod => _length + 2;

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _prices.Reset();
        _detrended.Reset();
        _phases.Reset();
        _quadratures.Reset();
        InPhase.Reset();
        Quadrature.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        _prices.Add(input.Value);
        if (_prices.IsReady) _detrended.Add(input.Value - _prices[_length]);

        InPhase.Update(input);
        if (InPhase.IsReady) _phases.Add(InPhase.Current.Value);
        Quadrature.Update(input);
        if (Quadrature.IsReady) _quadratures.Add(Quadrature.Current.Value);
        return input.Value;
    }

    // What the windows do not hold yet is zero. They do not have the value in the making: the newest is that of the step before.
    private decimal NextPhase() => 1.25m * (_detrended[3] - _detrended[1] * _phaseFactor) + _phases[2] * _phaseFactor;

    private decimal NextQuadrature() => _detrended[1] - _detrended[0] * _quadratureFactor + _quadratures[1] * _quadratureFactor;
}
