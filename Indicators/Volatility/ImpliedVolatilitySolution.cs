namespace YenValve.Indicators.Volatility;

/// <summary>An implied volatility, or why there is none.</summary>
/// <param name="Value">Volatility a year as a fraction (0.1 is 10%); NaN unless solved, never zero.</param>
/// <param name="Status">Whether it is solved, and if not, why.</param>
public readonly record struct ImpliedVolatilitySolution(double Value, ImpliedVolatilityStatus Status)
{
    /// <summary>Whether there is a value.</summary>
    public bool IsSolved => Status == ImpliedVolatilityStatus.Solved;
}

/// <summary>What became of a search for an implied volatility.</summary>
public enum ImpliedVolatilityStatus
{
    /// <summary>Found to the precision the price carries.</summary>
    Solved,

    /// <summary>A number is missing, infinite or of the wrong sign.</summary>
    InvalidInput,

    /// <summary>No time is left.</summary>
    Expired,

    /// <summary>The price is at or below its intrinsic value, or so near that rounding has eaten the time value.</summary>
    NoTimeValue,

    /// <summary>The price is at or above what the option is worth at infinite volatility.</summary>
    AboveMaximum,

    /// <summary>The search did not settle.</summary>
    NotConverged,
}
