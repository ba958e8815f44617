namespace QuantConnect.Securities.Positions;

/// <summary>A quantity of one security.</summary>
public interface IPosition
{
    /// <summary>Symbol of the security.</summary>
    Symbol Symbol { get; }

    /// <summary>Quantity, signed, in units.</summary>
    decimal Quantity { get; }

    /// <summary>Units of one lot.</summary>
    decimal UnitQuantity { get; }
}
