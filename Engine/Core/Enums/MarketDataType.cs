namespace QuantConnect;

/// <summary>Kind of a data point.</summary>
public enum MarketDataType
{
    /// <summary>Custom data.</summary>
    Base = 0,

    /// <summary>Prices and volume of trades over a period.</summary>
    TradeBar = 1,

    /// <summary>One trade, quote or open interest.</summary>
    Tick = 2,

    /// <summary>Dividends, splits, delistings and the like.</summary>
    Auxiliary = 3,

    /// <summary>Bid and ask prices over a period.</summary>
    QuoteBar = 4,

    /// <summary>The options of one underlying.</summary>
    OptionChain = 5,

    /// <summary>The contracts of one future.</summary>
    FuturesChain = 6,
}
