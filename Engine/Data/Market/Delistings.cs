namespace QuantConnect.Data.Market;

/// <summary>Delistings by symbol.</summary>
public class Delistings : DataDictionary<Delisting>
{
    /// <summary>Starts empty.</summary>
    public Delistings()
    {
    }

    /// <summary>Starts empty, at a time.</summary>
    public Delistings(DateTime frontier)
        : base(frontier)
    {
    }
}
