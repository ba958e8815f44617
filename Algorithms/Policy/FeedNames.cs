namespace YenValve.Algorithms.Policy;

/// <summary>Names of the feeds as observations, audit lines and reasons give them.</summary>
public static class FeedNames
{
    /// <summary>Bitcoin's prices.</summary>
    public const string Bitcoin = "bitcoin";

    /// <summary>USDJPY's prices.</summary>
    public const string Yen = "usdjpy";

    /// <summary>The JGB curve of the Ministry of Finance: the core feed.</summary>
    public const string Curve = "jgb-curve";

    /// <summary>Implied volatility of the yen.</summary>
    public const string YenVolatility = "yen-volatility";

    /// <summary>The VIX.</summary>
    public const string EquityVolatility = "vix";

    /// <summary>What the carry indicators are made from.</summary>
    public const string Carry = "carry";

    /// <summary>What the correlation of Bitcoin and the yen is made from.</summary>
    public const string Correlation = "correlation";

    /// <summary>The Bank of Japan's meetings and the ministry's auctions.</summary>
    public const string Events = "events";

    /// <summary>What Bitcoin's tail is estimated from.</summary>
    public const string Tail = "tail";
}
