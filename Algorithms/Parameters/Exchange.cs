namespace YenValve.Algorithms.Parameters;

/// <summary>Exchanges whose rules LEAN knows and that trade spot Bitcoin.</summary>
public enum Exchange
{
    /// <summary>Binance.</summary>
    Binance,

    /// <summary>Bybit.</summary>
    Bybit,

    /// <summary>Coinbase.</summary>
    Coinbase,

    /// <summary>Kraken.</summary>
    Kraken,
}
