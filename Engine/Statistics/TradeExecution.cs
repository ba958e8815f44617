namespace QuantConnect.Statistics;

/// <summary>A fill as the trade groupings use it; its quantity shrinks while it is being matched.</summary>
internal sealed class TradeExecution
{
    public required Symbol Symbol { get; init; }
    public required int OrderId { get; init; }
    public required DateTime Time { get; init; }
    public required decimal Price { get; set; }

    /// <summary>Signed: positive buys.</summary>
    public required decimal Quantity { get; set; }
    public required decimal Fee { get; init; }
    public required decimal ConversionRate { get; init; }
    public required decimal Multiplier { get; init; }

    public int Side => Math.Sign(Quantity);

    public TradeDirection Direction => Quantity > 0 ? TradeDirection.Long : TradeDirection.Short;

    /// <summary>A price move times a quantity, in account currency, to the cent.</summary>
    public decimal Worth(decimal move, decimal quantity) => Math.Round(move * quantity * ConversionRate * Multiplier, 2);
}
