namespace YenValve.Algorithms.Policy;

/// <summary>Bitcoin as of the last price at 00:00 UTC. Volatilities are annual fractions; null is unknown.</summary>
/// <param name="Price">Price at 00:00 UTC.</param>
/// <param name="EwmaVolatility">Exponentially weighted volatility of daily log returns.</param>
/// <param name="SampleVolatility">Sample volatility of daily log returns.</param>
/// <param name="TrendMean">Mean of daily prices that the trend is judged by.</param>
/// <param name="WeaknessMean">Mean of daily prices that weakness is judged by.</param>
public sealed record BitcoinObservation(double Price, double? EwmaVolatility, double? SampleVolatility, double? TrendMean, double? WeaknessMean);
