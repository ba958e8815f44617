namespace QuantConnect.Orders;

/// <summary>One leg of a combo order.</summary>
public class Leg
{
    /// <summary>What is traded.</summary>
    public Symbol Symbol { get; set; } = Symbol.Empty;

    /// <summary>Units for one unit of the combo; negative to sell.</summary>
    public int Quantity { get; set; }

    /// <summary>Limit price of the leg, in quote currency.</summary>
    public decimal? OrderPrice { get; set; }

    /// <summary>Makes a leg.</summary>
    public static Leg Create(Symbol symbol, int quantity, decimal? limitPrice = null) =>
        new() { Symbol = symbol, Quantity = quantity, OrderPrice = limitPrice };
}
