namespace QuantConnect.Data.Market;

/// <summary>Prices over a period.</summary>
public interface IBar
{
    /// <summary>First price.</summary>
    decimal Open { get; }

    /// <summary>Highest price.</summary>
    decimal High { get; }

    /// <summary>Lowest price.</summary>
    decimal Low { get; }

    /// <summary>Last price.</summary>
    decimal Close { get; }
}
