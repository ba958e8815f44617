namespace YenValve.Evaluation.Performance;

/// <summary>How a statistic is to be read.</summary>
public enum StatisticUnit
{
    /// <summary>A fraction, shown in per cent.</summary>
    Fraction,

    /// <summary>A plain ratio.</summary>
    Ratio,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Units of the portfolio's value a year.</summary>
    PerYear,

    /// <summary>A number of things.</summary>
    Count,
}
