namespace QuantConnect;

/// <summary>When an option can be exercised.</summary>
public enum OptionStyle
{
    /// <summary>Any day up to the expiry.</summary>
    American = 0,

    /// <summary>On the expiry only.</summary>
    European = 1,
}
