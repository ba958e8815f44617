namespace QuantConnect.Interfaces;

/// <summary>Knows what can be borrowed to be sold short, and at what fee.</summary>
public interface IShortableProvider
{
    /// <summary>Fee of borrowing, as a fraction a year.</summary>
    decimal FeeRate(Symbol symbol, DateTime localTime);

    /// <summary>Rebate for lending, as a fraction a year.</summary>
    decimal RebateRate(Symbol symbol, DateTime localTime);

    /// <summary>Units that can be borrowed; null when there is no limit known.</summary>
    long? ShortableQuantity(Symbol symbol, DateTime localTime);
}
