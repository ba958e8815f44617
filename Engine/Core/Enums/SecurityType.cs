namespace QuantConnect;

/// <summary>Kind of a security.</summary>
public enum SecurityType
{
    /// <summary>Custom data.</summary>
    Base = 0,

    /// <summary>Share or fund.</summary>
    Equity = 1,

    /// <summary>Option on an equity.</summary>
    Option = 2,

    /// <summary>Commodity.</summary>
    Commodity = 3,

    /// <summary>Currency pair.</summary>
    Forex = 4,

    /// <summary>Future contract.</summary>
    Future = 5,

    /// <summary>Contract for difference.</summary>
    Cfd = 6,

    /// <summary>Spot pair of crypto currencies.</summary>
    Crypto = 7,

    /// <summary>Option on a future.</summary>
    FutureOption = 8,

    /// <summary>Index, not tradable.</summary>
    Index = 9,

    /// <summary>Option on an index.</summary>
    IndexOption = 10,

    /// <summary>Dated or perpetual future on a crypto currency.</summary>
    CryptoFuture = 11,
}
