namespace YenValve.Algorithms.Policy;

/// <summary>How Bitcoin and USDJPY move together; null is unknown.</summary>
/// <param name="Correlation">Correlation of returns under stress, -1 to 1; positive is the carry trade's sign.</param>
/// <param name="Gate">g: how far the yen's channel is believed, 0 to 1.</param>
/// <param name="TailDependence">Share of the yen's worst days that were Bitcoin's too, 0 to 1.</param>
public sealed record CorrelationObservation(double? Correlation, double? Gate, double? TailDependence);
