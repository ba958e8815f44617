namespace QuantConnect.Data.Market;

/// <summary>Dividends by symbol.</summary>
public class Dividends : DataDictionary<Dividend>
{
    /// <summary>Starts empty.</summary>
    public Dividends()
    {
    }

    /// <summary>Starts empty, at a time.</summary>
    public Dividends(DateTime frontier)
        : base(frontier)
    {
    }
}
