namespace QuantConnect.Algorithm.Framework.Portfolio;

/// <summary>Sides a portfolio may take.</summary>
public enum PortfolioBias
{
    /// <summary>Short only.</summary>
    Short = -1,

    /// <summary>Both.</summary>
    LongShort = 0,

    /// <summary>Long only.</summary>
    Long = 1,
}
