namespace YenValve.Algorithms.Policy;

/// <summary>What the Bank of Japan's way out of easy money is taken to look like at a decision.</summary>
public enum Scenario
{
    /// <summary>Yields move in an orderly way; exposure follows its volatility target.</summary>
    Normalisation,

    /// <summary>The long end or yen volatility reprices in a disorderly way; exposure is cut where the market is weak.</summary>
    Disorderly,

    /// <summary>Policy turned back after disorder: yields and yen volatility fall together; exposure comes back in part.</summary>
    Reversal,
}
