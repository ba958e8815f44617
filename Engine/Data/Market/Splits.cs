namespace QuantConnect.Data.Market;

/// <summary>Splits by symbol.</summary>
public class Splits : DataDictionary<Split>
{
    /// <summary>Starts empty.</summary>
    public Splits()
    {
    }

    /// <summary>Starts empty, at a time.</summary>
    public Splits(DateTime frontier)
        : base(frontier)
    {
    }
}
