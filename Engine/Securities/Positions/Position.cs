namespace QuantConnect.Securities.Positions;

/// <summary>A quantity of one security.</summary>
public class Position : IPosition
{
    /// <summary>Makes a position.</summary>
    public Position(Symbol symbol, decimal quantity, decimal unitQuantity)
    {
        Symbol = symbol;
        Quantity = quantity;
        UnitQuantity = unitQuantity;
    }

    /// <summary>Makes the position held in a security, or one of the given quantity.</summary>
    public Position(Security security, decimal? quantity = null)
        : this(security.Symbol, quantity ?? security.Holdings.Quantity, security.SymbolProperties.LotSize)
    {
    }

    /// <inheritdoc/>
    public Symbol Symbol { get; }

    /// <inheritdoc/>
    public decimal Quantity { get; }

    /// <inheritdoc/>
    public decimal UnitQuantity { get; }
}
