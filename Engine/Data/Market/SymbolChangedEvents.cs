namespace QuantConnect.Data.Market;

/// <summary>Changes of tickers by symbol.</summary>
public class SymbolChangedEvents : DataDictionary<SymbolChangedEvent>
{
    /// <summary>Starts empty.</summary>
    public SymbolChangedEvents()
    {
    }

    /// <summary>Starts empty, at a time.</summary>
    public SymbolChangedEvents(DateTime frontier)
        : base(frontier)
    {
    }
}
