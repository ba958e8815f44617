namespace QuantConnect.Brokerages;

/// <summary>Brokerages that can be simulated or traded at.</summary>
public enum BrokerageName
{
    /// <summary>LEAN's own simulation.</summary>
    Default = 0,
    /// <summary>Same as Default.</summary>
    QuantConnectBrokerage = Default,
    /// <summary>Interactive Brokers.</summary>
    InteractiveBrokersBrokerage = 1,
    /// <summary>Tradier.</summary>
    TradierBrokerage = 2,
    /// <summary>Oanda.</summary>
    OandaBrokerage = 3,
    /// <summary>FXCM.</summary>
    FxcmBrokerage = 4,
    /// <summary>Bitfinex.</summary>
    Bitfinex = 5,
    /// <summary>Binance spot.</summary>
    Binance = 6,
    /// <summary>Former name of Coinbase.</summary>
    GDAX = 12,
    /// <summary>Alpaca.</summary>
    Alpaca = 13,
    /// <summary>Alpha Streams.</summary>
    AlphaStreams = 14,
    /// <summary>Zerodha.</summary>
    Zerodha = 15,
    /// <summary>Samco.</summary>
    Samco = 16,
    /// <summary>Atreyu.</summary>
    Atreyu = 17,
    /// <summary>Trading Technologies.</summary>
    TradingTechnologies = 18,
    /// <summary>Kraken.</summary>
    Kraken = 19,
    /// <summary>FTX.</summary>
    FTX = 20,
    /// <summary>FTX US.</summary>
    FTXUS = 21,
    /// <summary>Exante.</summary>
    Exante = 22,
    /// <summary>Binance US.</summary>
    BinanceUS = 23,
    /// <summary>Wolverine.</summary>
    Wolverine = 24,
    /// <summary>TD Ameritrade.</summary>
    TDAmeritrade = 25,
    /// <summary>Binance futures margined in stable coins.</summary>
    BinanceFutures = 26,
    /// <summary>Binance futures margined in coins.</summary>
    BinanceCoinFutures = 27,
    /// <summary>RBI.</summary>
    RBI = 28,
    /// <summary>Bybit.</summary>
    Bybit = 29,
    /// <summary>Eze.</summary>
    Eze = 30,
    /// <summary>Axos.</summary>
    Axos = 31,
    /// <summary>Coinbase.</summary>
    Coinbase = 32,
    /// <summary>TradeStation.</summary>
    TradeStation = 33,
    /// <summary>Terminal Link.</summary>
    TerminalLink = 34,
    /// <summary>Charles Schwab.</summary>
    CharlesSchwab = 35,
    /// <summary>Tastytrade.</summary>
    Tastytrade = 36,
    /// <summary>Interactive Brokers' FIX.</summary>
    InteractiveBrokersFix = 37,
    /// <summary>dYdX.</summary>
    DYDX = 38,
    /// <summary>Webull.</summary>
    Webull = 39,
    /// <summary>Public.</summary>
    Public = 40,
    /// <summary>Bloomberg's FIX.</summary>
    BloombergFix = 41,
}
