using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Mean close with bands of the means of highs and lows, pushed out by the relative width of the bars.</summary>
public class AccelerationBands : IndicatorBase<IBaseDataBar>, IIndicatorWarmUpPeriodProvider
{
    private readonly decimal _width;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public AccelerationBands(string name, int period, decimal width, MovingAverageType movingAverageType = MovingAverageType.Simple)
        : base(name)
    {
        WarmUpPeriod = period;
        _width = width;
        MovingAverageType = movingAverageType;
        MiddleBand = movingAverageType.AsIndicator(name + "_MiddleBand", period);
        LowerBand = movingAverageType.AsIndicator(name + "_LowerBand", period);
        UpperBand = movingAverageType.AsIndicator(name + "_UpperBand", period);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public AccelerationBands(int period, decimal width, MovingAverageType movingAverageType = MovingAverageType.Simple)
        : this(FormattableString.Invariant($"ABANDS({period},{width},{movingAverageType})"), period, width, movingAverageType)
    {
    }

    /// <summary>Makes the indicator under its default name and of width 4.</summary>
    public AccelerationBands(int period)
        : this(period, 4m)
    {
    }

    /// <summary>Kind of mean taken.</summary>
    public MovingAverageType MovingAverageType { get; }

    /// <summary>Mean close.</summary>
    public IndicatorBase<IndicatorDataPoint> MiddleBand { get; }

    /// <summary>Mean of the raised highs.</summary>
    public IndicatorBase<IndicatorDataPoint> UpperBand { get; }

    /// <summary>Mean of the lowered lows.</summary>
    public IndicatorBase<IndicatorDataPoint> LowerBand { get; }

    /// <inheritdoc/>
    public override bool IsReady => MiddleBand.IsReady && LowerBand.IsReady && UpperBand.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        MiddleBand.Reset();
        LowerBand.Reset();
        UpperBand.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        var push = _width * (input.High - input.Low).SafeDivision(input.High + input.Low);
        LowerBand.Update(input.EndTime, input.Low * (1m - push));
        UpperBand.Update(input.EndTime, input.High * (1m + push));
        MiddleBand.Update(input.EndTime, input.Close);
        return MiddleBand.Current.Value;
    }
}
