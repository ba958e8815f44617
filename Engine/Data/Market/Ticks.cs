namespace QuantConnect.Data.Market;

/// <summary>Ticks by symbol.</summary>
public class Ticks : DataDictionary<List<Tick>>
{
    /// <summary>Starts empty.</summary>
    public Ticks()
    {
    }

    /// <summary>Starts empty, at a time.</summary>
    public Ticks(DateTime frontier)
        : base(frontier)
    {
    }
}
