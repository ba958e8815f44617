using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>How many bars closed at each price over a period; its value is the price at which most did.</summary>
public class TimeProfile : MarketProfile
{
    /// <summary>Makes the indicator under its default name.</summary>
    public TimeProfile(int period = 2, decimal valueAreaVolumePercentage = 0.70m, decimal priceRangeRoundOff = 0.05m)
        : this(
            FormattableString.Invariant($"TP({period},{valueAreaVolumePercentage},{priceRangeRoundOff})"),
            period,
            valueAreaVolumePercentage,
            priceRangeRoundOff)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public TimeProfile(string name, int period = 2, decimal valueAreaVolumePercentage = 0.70m, decimal priceRangeRoundOff = 0.05m)
        : base(name, period, valueAreaVolumePercentage, priceRangeRoundOff)
    {
    }

    /// <inheritdoc/>
    protected override decimal GetVolume(TradeBar input) => 1m;
}
