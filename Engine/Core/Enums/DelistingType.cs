namespace QuantConnect;

/// <summary>How far a delisting has gone.</summary>
public enum DelistingType
{
    /// <summary>The last day of trading has come.</summary>
    Warning = 0,

    /// <summary>Trading has ended.</summary>
    Delisted = 1,
}
