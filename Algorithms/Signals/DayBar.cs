namespace YenValve.Algorithms.Signals;

/// <summary>One day of a market, from one close to the next.</summary>
/// <param name="EndUtc">When the day ended, UTC.</param>
/// <param name="Open">First price.</param>
/// <param name="High">Highest price.</param>
/// <param name="Low">Lowest price.</param>
/// <param name="Close">Last price.</param>
internal readonly record struct DayBar(DateTime EndUtc, double Open, double High, double Low, double Close);
