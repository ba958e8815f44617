namespace QuantConnect.Data.Market;

/// <summary>Trade bars by symbol.</summary>
public class TradeBars : DataDictionary<TradeBar>
{
    /// <summary>Starts empty.</summary>
    public TradeBars()
    {
    }

    /// <summary>Starts empty, at a time.</summary>
    public TradeBars(DateTime frontier)
        : base(frontier)
    {
    }
}
