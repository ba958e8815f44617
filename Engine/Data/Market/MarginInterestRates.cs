namespace QuantConnect.Data.Market;

/// <summary>Interest on margin by symbol.</summary>
public class MarginInterestRates : DataDictionary<MarginInterestRate>
{
    /// <summary>Starts empty.</summary>
    public MarginInterestRates()
    {
    }

    /// <summary>Starts empty, at a time.</summary>
    public MarginInterestRates(DateTime frontier)
        : base(frontier)
    {
    }
}
