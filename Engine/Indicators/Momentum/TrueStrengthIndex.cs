namespace QuantConnect.Indicators;

/// <summary>Blau's true strength: twice smoothed price change over the same of its size, in percent.</summary>
public class TrueStrengthIndex : Indicator, IIndicatorWarmUpPeriodProvider
{
    private readonly ExponentialMovingAverage _change;
    private readonly ExponentialMovingAverage _size;
    private readonly CompositeIndicator _strength;
    private decimal _last;

    /// <summary>Makes the indicator under its default name.</summary>
    public TrueStrengthIndex(int longTermPeriod = 25, int shortTermPeriod = 13, int signalPeriod = 7, MovingAverageType signalType = MovingAverageType.Exponential)
        : this($"TSI({longTermPeriod},{shortTermPeriod},{signalPeriod})", longTermPeriod, shortTermPeriod, signalPeriod, signalType)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public TrueStrengthIndex(string name, int longTermPeriod = 25, int shortTermPeriod = 13, int signalPeriod = 7, MovingAverageType signalType = MovingAverageType.Exponential)
        : base(name)
    {
        _change = new ExponentialMovingAverage(name + "_PC_EMA", longTermPeriod);
        _size = new ExponentialMovingAverage(name + "_APC_EMA", longTermPeriod);
        var smoothChange = new ExponentialMovingAverage(name + "_PC_EMA_EMA", shortTermPeriod).Of(_change);
        var smoothSize = new ExponentialMovingAverage(name + "_APC_EMA_EMA", shortTermPeriod).Of(_size);
        _strength = smoothChange.Over(smoothSize).Times(100m);
        Signal = signalType.AsIndicator(name + "_Signal", signalPeriod).Of(_strength);
        WarmUpPeriod = longTermPeriod + shortTermPeriod;
    }

    /// <summary>Mean of the indicator.</summary>
    public IndicatorBase<IndicatorDataPoint> Signal { get; }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= WarmUpPeriod;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        _last = 0m;
        _change.Reset();
        _size.Reset();
        _strength.Reset();
        Signal.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        var change = input.Price - _last;
        _last = input.Price;
        if (Samples == 1) return 0m;

        _change.Update(input.EndTime, change);
        _size.Update(input.EndTime, Math.Abs(change));
        return _strength.Current.Value;
    }
}
