namespace QuantConnect;

/// <summary>Length of the bars of a subscription.</summary>
public enum Resolution
{
    /// <summary>Every tick.</summary>
    Tick = 0,

    /// <summary>One second.</summary>
    Second = 1,

    /// <summary>One minute.</summary>
    Minute = 2,

    /// <summary>One hour.</summary>
    Hour = 3,

    /// <summary>One day.</summary>
    Daily = 4,
}
