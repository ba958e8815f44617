namespace YenValve.Indicators.Volatility;

/// <summary>Variance of one listed expiry.</summary>
/// <param name="Expiry">When trading ends, UTC.</param>
/// <param name="Days">Calendar days until then, with their fraction.</param>
/// <param name="Variance">What its options imply.</param>
public readonly record struct ExpiryVariance(DateTime Expiry, double Days, StripVariance Variance);
