namespace QuantConnect.Indicators;

/// <summary>Wilder's relative strength: 0 when only falling, 100 when only rising.</summary>
public class RelativeStrengthIndex : Indicator, IIndicatorWarmUpPeriodProvider
{
    private IndicatorDataPoint? _previous;

    /// <summary>Makes the indicator under its default name.</summary>
    public RelativeStrengthIndex(int period, MovingAverageType movingAverageType = MovingAverageType.Wilders)
        : this($"RSI({period})", period, movingAverageType)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public RelativeStrengthIndex(string name, int period, MovingAverageType movingAverageType = MovingAverageType.Wilders)
        : base(name)
    {
        MovingAverageType = movingAverageType;
        AverageGain = movingAverageType.AsIndicator(name + "Up", period);
        AverageLoss = movingAverageType.AsIndicator(name + "Down", period);
        WarmUpPeriod = period + 1;
    }

    /// <summary>Kind of mean taken of gains and losses.</summary>
    public MovingAverageType MovingAverageType { get; }

    /// <summary>Mean loss, as a positive number.</summary>
    public IndicatorBase<IndicatorDataPoint> AverageLoss { get; }

    /// <summary>Mean gain.</summary>
    public IndicatorBase<IndicatorDataPoint> AverageGain { get; }

    /// <inheritdoc/>
    public override bool IsReady => AverageGain.IsReady && AverageLoss.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        _previous = null;
        AverageGain.Reset();
        AverageLoss.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        if (_previous is not null)
        {
            var change = input.Value - _previous.Value;
            AverageGain.Update(input.EndTime, Math.Max(change, 0m));
            AverageLoss.Update(input.EndTime, Math.Max(-change, 0m));
        }

        _previous = input;

        // Some means overshoot below zero.
        var loss = Math.Max(AverageLoss.Current.Value, 0m);
        var gain = Math.Max(AverageGain.Current.Value, 0m);
        if (Math.Round(loss, 10) == 0m) return 100m;
        return 100m - 100m / (1m + gain / loss);
    }
}
