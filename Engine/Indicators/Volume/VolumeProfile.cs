using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>How much volume the bars that closed at each price had over a period; its value is the price with most.</summary>
public class VolumeProfile : MarketProfile
{
    /// <summary>Makes the indicator under its default name.</summary>
    public VolumeProfile(int period = 2, decimal valueAreaVolumePercentage = 0.70m, decimal priceRangeRoundOff = 0.05m)
        : this(
            FormattableString.Invariant($"VP({period},{valueAreaVolumePercentage},{priceRangeRoundOff})"),
            period,
            valueAreaVolumePercentage,
            priceRangeRoundOff)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public VolumeProfile(string name, int period = 2, decimal valueAreaVolumePercentage = 0.70m, decimal priceRangeRoundOff = 0.05m)
        : base(name, period, valueAreaVolumePercentage, priceRangeRoundOff)
    {
    }

    /// <inheritdoc/>
    protected override decimal GetVolume(TradeBar input) => input.Volume;
}
