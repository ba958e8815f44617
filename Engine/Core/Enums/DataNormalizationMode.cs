namespace QuantConnect;

/// <summary>How prices are adjusted for splits, dividends and rolls.</summary>
public enum DataNormalizationMode
{
    /// <summary>Not at all; dividends are paid in cash.</summary>
    Raw = 0,

    /// <summary>Backwards for splits and dividends.</summary>
    Adjusted = 1,

    /// <summary>Backwards for splits; dividends are paid in cash.</summary>
    SplitAdjusted = 2,

    /// <summary>As split adjusted, with dividends added to the price.</summary>
    TotalReturn = 3,

    /// <summary>Rolls shift prices forward from the first contract.</summary>
    ForwardPanamaCanal = 4,

    /// <summary>Rolls shift prices backwards from the last contract.</summary>
    BackwardsPanamaCanal = 5,

    /// <summary>Rolls scale prices backwards from the last contract.</summary>
    BackwardsRatio = 6,

    /// <summary>Raw prices scaled to the time of the request (history only).</summary>
    ScaledRaw = 7,
}
