namespace YenValve.Evaluation.Significance;

/// <summary>How weights are traded while timings are compared; fractions of the portfolio.</summary>
/// <param name="Cost">Fee and slippage of what is traded.</param>
/// <param name="MinimumChange">Smallest change of weight that is traded.</param>
/// <param name="MinimumChangeOnCut">The same on a day on which the multiplier changed.</param>
public sealed record PlaceboSettings(double Cost = 0.0015, double MinimumChange = 0.05, double MinimumChangeOnCut = 0.01);
