using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Distance of the typical price from its mean, in 0.015 mean deviations.</summary>
public class CommodityChannelIndex : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Makes the indicator under its default name.</summary>
    public CommodityChannelIndex(int period, MovingAverageType movingAverageType = MovingAverageType.Simple)
        : this($"CCI({period})", period, movingAverageType)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public CommodityChannelIndex(string name, int period, MovingAverageType movingAverageType = MovingAverageType.Simple)
        : base(name)
    {
        WarmUpPeriod = period;
        MovingAverageType = movingAverageType;
        TypicalPriceAverage = movingAverageType.AsIndicator(name + "_TypicalPriceAvg", period);
        TypicalPriceMeanDeviation = new MeanAbsoluteDeviation(name + "_TypicalPriceMAD", period);
    }

    /// <summary>Kind of mean taken of the typical price.</summary>
    public MovingAverageType MovingAverageType { get; }

    /// <summary>Mean typical price.</summary>
    public IndicatorBase<IndicatorDataPoint> TypicalPriceAverage { get; }

    /// <summary>Mean absolute deviation of the typical price.</summary>
    public IndicatorBase<IndicatorDataPoint> TypicalPriceMeanDeviation { get; }

    /// <inheritdoc/>
    public override bool IsReady => TypicalPriceAverage.IsReady && TypicalPriceMeanDeviation.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        TypicalPriceAverage.Reset();
        TypicalPriceMeanDeviation.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        var price = input.TypicalPrice();
        TypicalPriceAverage.Update(input.EndTime, price);
        TypicalPriceMeanDeviation.Update(input.EndTime, price);
        var unit = 0.015m * TypicalPriceMeanDeviation.Current.Value;
        return unit == 0m ? 0m : (price - TypicalPriceAverage.Current.Value).SafeDivision(unit, Current.Value);
    }
}
