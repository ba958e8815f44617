namespace QuantConnect.Indicators;

/// <summary>Tillson's T3: three generalised double exponential means, one after another.</summary>
public class T3MovingAverage : IndicatorBase<IndicatorDataPoint>, IIndicatorWarmUpPeriodProvider
{
    private readonly DoubleExponentialMovingAverage[] _stages;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public T3MovingAverage(string name, int period, decimal volumeFactor = 0.7m)
        : base(name)
    {
        _stages = new DoubleExponentialMovingAverage[3];
        for (var i = 0; i < _stages.Length; i++) _stages[i] = new DoubleExponentialMovingAverage($"{name}_{i + 1}", period, volumeFactor);
        WarmUpPeriod = 6 * (period - 1) + 1;
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public T3MovingAverage(int period, decimal volumeFactor = 0.7m)
        : this(FormattableString.Invariant($"T3({period},{volumeFactor})"), period, volumeFactor)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= WarmUpPeriod;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        foreach (var stage in _stages) stage.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        // While a stage is not ready, its value stands for the rest.
        foreach (var stage in _stages)
        {
            if (!stage.Update(input)) return stage.Current.Value;
            input = stage.Current;
        }

        return input.Value;
    }
}
