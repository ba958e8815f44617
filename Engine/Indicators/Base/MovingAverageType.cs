namespace QuantConnect.Indicators;

/// <summary>Kinds of moving average.</summary>
public enum MovingAverageType
{
    /// <summary>Plain mean of the last period.</summary>
    Simple,

    /// <summary>Exponential weights, 2 / (period + 1).</summary>
    Exponential,

    /// <summary>Exponential weights, 1 / period.</summary>
    Wilders,

    /// <summary>Weights falling linearly with age.</summary>
    LinearWeightedMovingAverage,

    /// <summary>Double exponential.</summary>
    DoubleExponential,

    /// <summary>Triple exponential.</summary>
    TripleExponential,

    /// <summary>Mean of means.</summary>
    Triangular,

    /// <summary>Tillson's T3.</summary>
    T3,

    /// <summary>Kaufman's adaptive average.</summary>
    Kama,

    /// <summary>Hull's average.</summary>
    Hull,

    /// <summary>Arnaud Legoux's average.</summary>
    Alma,

    /// <summary>Zero-lag exponential.</summary>
    Zlema,

    /// <summary>McGinley's dynamic.</summary>
    MGD,
}
