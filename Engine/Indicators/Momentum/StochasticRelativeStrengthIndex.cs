namespace QuantConnect.Indicators;

/// <summary>Where the relative strength stands in its recent range, in percent; its own value is its input.</summary>
public class StochasticRelativeStrengthIndex : Indicator, IIndicatorWarmUpPeriodProvider
{
    private readonly RelativeStrengthIndex _strength;
    private readonly RollingWindow<decimal> _recent;

    /// <summary>Makes the indicator under its default name.</summary>
    public StochasticRelativeStrengthIndex(int rsiPeriod, int stochPeriod, int kSmoothingPeriod, int dSmoothingPeriod, MovingAverageType movingAverageType = MovingAverageType.Simple)
        : this(
            $"SRSI({rsiPeriod},{stochPeriod},{kSmoothingPeriod},{dSmoothingPeriod},{movingAverageType})",
            rsiPeriod,
            stochPeriod,
            kSmoothingPeriod,
            dSmoothingPeriod,
            movingAverageType)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public StochasticRelativeStrengthIndex(
        string name,
        int rsiPeriod,
        int stochPeriod,
        int kSmoothingPeriod,
        int dSmoothingPeriod,
        MovingAverageType movingAverageType = MovingAverageType.Simple)
        : base(name)
    {
        _strength = new RelativeStrengthIndex(rsiPeriod);
        _recent = new RollingWindow<decimal>(stochPeriod);
        K = movingAverageType.AsIndicator($"{name}_K_{movingAverageType}", kSmoothingPeriod);
        D = movingAverageType.AsIndicator($"{name}_D_{movingAverageType}", dSmoothingPeriod);
        WarmUpPeriod = rsiPeriod + stochPeriod + Math.Max(kSmoothingPeriod, dSmoothingPeriod);
    }

    /// <summary>Smoothed place in the range.</summary>
    public IndicatorBase<IndicatorDataPoint> K { get; }

    /// <summary>Mean of K.</summary>
    public IndicatorBase<IndicatorDataPoint> D { get; }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= WarmUpPeriod;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        _strength.Reset();
        _recent.Reset();
        K.Reset();
        D.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        _strength.Update(input);
        var strength = _strength.Current.Value;
        _recent.Add(strength);
        if (!_recent.IsReady) return 0m;

        var high = strength;
        var low = strength;
        for (var i = 1; i < _recent.Count; i++)
        {
            high = Math.Max(high, _recent[i]);
            low = Math.Min(low, _recent[i]);
        }

        K.Update(input.EndTime, high == low ? 100m : 100m * (strength - low) / (high - low));
        D.Update(input.EndTime, K.Current.Value);
        return input.Value;
    }
}
