using QuantConnect.Interfaces;

namespace QuantConnect.Data.Shortable;

/// <summary>Everything can be sold short without limit or fee.</summary>
public class NullShortableProvider : IShortableProvider
{
    /// <summary>The one instance.</summary>
    public static NullShortableProvider Instance { get; } = new();

    /// <inheritdoc/>
    public decimal FeeRate(Symbol symbol, DateTime localTime) => 0m;

    /// <inheritdoc/>
    public decimal RebateRate(Symbol symbol, DateTime localTime) => 0m;

    /// <inheritdoc/>
    public long? ShortableQuantity(Symbol symbol, DateTime localTime) => null;
}
