namespace QuantConnect;

/// <summary>When a continuous future moves on to its next contract.</summary>
public enum DataMappingMode
{
    /// <summary>On the last day of trading.</summary>
    LastTradingDay = 0,

    /// <summary>On the first day of the delivery month.</summary>
    FirstDayMonth = 1,

    /// <summary>When the open interest of the back month exceeds the front month.</summary>
    OpenInterest = 2,

    /// <summary>As open interest, compared between yearly expiries.</summary>
    OpenInterestAnnual = 3,
}
