using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>An indicator over trade bars, which have a volume.</summary>
public abstract class TradeBarIndicator : IndicatorBase<TradeBar>
{
    /// <summary>Starts with a name.</summary>
    protected TradeBarIndicator(string name)
        : base(name)
    {
    }
}
