namespace QuantConnect;

/// <summary>What is special about a trading day.</summary>
public enum TradingDayType
{
    /// <summary>Nothing: an ordinary business day.</summary>
    BusinessDay = 0,

    /// <summary>A public holiday.</summary>
    PublicHoliday = 1,

    /// <summary>A weekend.</summary>
    Weekend = 2,

    /// <summary>Options expire.</summary>
    OptionExpiration = 3,

    /// <summary>Futures expire.</summary>
    FutureExpiration = 4,

    /// <summary>Futures roll.</summary>
    FutureRoll = 5,

    /// <summary>A symbol is delisted.</summary>
    SymbolDelisting = 6,

    /// <summary>Dividends are paid.</summary>
    EquityDividends = 7,

    /// <summary>An economic event takes place.</summary>
    EconomicEvent = 8,
}
