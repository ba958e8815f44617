namespace QuantConnect.Data.Market;

/// <summary>A change of a ticker.</summary>
public class SymbolChangedEvent : BaseData
{
    /// <summary>An empty one.</summary>
    public SymbolChangedEvent()
    {
        DataType = MarketDataType.Auxiliary;
    }

    /// <summary>A change on a date.</summary>
    public SymbolChangedEvent(Symbol requestedSymbol, DateTime date, string oldSymbol, string newSymbol)
        : this()
    {
        Symbol = requestedSymbol;
        Time = date;
        OldSymbol = oldSymbol;
        NewSymbol = newSymbol;
    }

    /// <summary>Ticker before.</summary>
    public string OldSymbol { get; private set; } = string.Empty;

    /// <summary>Ticker after.</summary>
    public string NewSymbol { get; private set; } = string.Empty;

    /// <inheritdoc/>
    public override SubscriptionDataSource? GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) => null;

    /// <inheritdoc/>
    public override BaseData Clone() => new SymbolChangedEvent(Symbol, Time, OldSymbol, NewSymbol);

    /// <inheritdoc/>
    public override string ToString() => $"{Time} {OldSymbol}->{NewSymbol}";
}
