namespace QuantConnect.Indicators;

/// <summary>How a calculation went; only Success makes a new value.</summary>
public enum IndicatorStatus
{
    /// <summary>The value is good.</summary>
    Success,

    /// <summary>The input cannot be used.</summary>
    InvalidInput,

    /// <summary>The calculation has no answer, such as a division by zero.</summary>
    MathError,

    /// <summary>More data is needed.</summary>
    ValueNotReady,
}
