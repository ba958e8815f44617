namespace QuantConnect.Data.Market;

/// <summary>Quote bars by symbol.</summary>
public class QuoteBars : DataDictionary<QuoteBar>
{
    /// <summary>Starts empty.</summary>
    public QuoteBars()
    {
    }

    /// <summary>Starts empty, at a time.</summary>
    public QuoteBars(DateTime time)
        : base(time)
    {
    }
}
