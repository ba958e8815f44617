namespace QuantConnect;

/// <summary>What a tick, or the bars made of them, tells.</summary>
public enum TickType
{
    /// <summary>Price and quantity of a trade.</summary>
    Trade = 0,

    /// <summary>Best bid and ask.</summary>
    Quote = 1,

    /// <summary>Number of open contracts.</summary>
    OpenInterest = 2,
}
