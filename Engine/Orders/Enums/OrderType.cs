namespace QuantConnect.Orders;

/// <summary>Kind of an order.</summary>
public enum OrderType
{
    /// <summary>Fills at the current price.</summary>
    Market,
    /// <summary>Fills at the limit price or better.</summary>
    Limit,
    /// <summary>Becomes a market order when the stop price is crossed.</summary>
    StopMarket,
    /// <summary>Becomes a limit order when the stop price is crossed.</summary>
    StopLimit,
    /// <summary>Fills at the next market open.</summary>
    MarketOnOpen,
    /// <summary>Fills at the next market close.</summary>
    MarketOnClose,
    /// <summary>Exercises an option.</summary>
    OptionExercise,
    /// <summary>Becomes a limit order when the trigger price is touched.</summary>
    LimitIfTouched,
    /// <summary>Several legs, all at market.</summary>
    ComboMarket,
    /// <summary>Several legs under one net limit price.</summary>
    ComboLimit,
    /// <summary>Several legs, each with its own limit price.</summary>
    ComboLegLimit,
    /// <summary>A stop that follows the market at a distance.</summary>
    TrailingStop,
}
