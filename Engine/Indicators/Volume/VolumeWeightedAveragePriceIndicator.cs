using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Mean of the bars' mean prices over a period, weighted by volume.</summary>
public class VolumeWeightedAveragePriceIndicator : TradeBarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly int _period;

    /// <summary>Makes the indicator under its default name.</summary>
    public VolumeWeightedAveragePriceIndicator(int period)
        : this($"VWAP({period})", period)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public VolumeWeightedAveragePriceIndicator(string name, int period)
        : base(name)
    {
        _period = period;
        Price = new Identity("Price");
        Volume = new Identity("Volume");
        VWAP = Price.WeightedBy(Volume, period);
    }

    /// <inheritdoc/>
    public override bool IsReady => VWAP.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod => _period;

    /// <summary>Mean price of the latest bar.</summary>
    protected Identity Price { get; }

    /// <summary>Volume of the latest bar.</summary>
    protected Identity Volume { get; }

    /// <summary>The weighted mean.</summary>
    protected CompositeIndicator VWAP { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        Price.Reset();
        Volume.Reset();
        VWAP.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(TradeBar input)
    {
        Price.Update(input.EndTime, GetTimeWeightedAveragePrice(input));
        Volume.Update(input.EndTime, input.Volume);
        return VWAP.Current.Value;
    }

    /// <summary>Mean of open, high, low and close.</summary>
    protected virtual decimal GetTimeWeightedAveragePrice(TradeBar input) => (input.Open + input.High + input.Low + input.Value) / 4m;
}
