namespace YenValve.Indicators.Correlation;

/// <summary>Log returns of Bitcoin and of a reference between the same two moments.</summary>
/// <param name="Time">The later moment, UTC.</param>
/// <param name="Bitcoin">Log return of Bitcoin.</param>
/// <param name="Reference">Log return of the reference; of USDJPY positive is a falling yen.</param>
public readonly record struct ReturnPair(DateTime Time, double Bitcoin, double Reference);
