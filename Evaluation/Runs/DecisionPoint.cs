namespace YenValve.Evaluation.Runs;

/// <summary>One daily decision as evaluation needs it.</summary>
/// <param name="UtcTime">Moment of the decision.</param>
/// <param name="Price">Price of Bitcoin then.</param>
/// <param name="BaseWeight">Weight without the macro cut: volatility target, trend and every other factor.</param>
/// <param name="Multiplier">Share of it that the macro state left, in [0, 1].</param>
/// <param name="TargetWeight">Weight aimed at.</param>
public readonly record struct DecisionPoint(DateTime UtcTime, double Price, double BaseWeight, double Multiplier, double TargetWeight);
