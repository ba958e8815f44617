namespace YenValve.Algorithms.Policy;

/// <summary>What is to be held, and why.</summary>
/// <param name="TargetWeight">Weight of Bitcoin to hold, a fraction of the portfolio in [0, maximum weight].</param>
/// <param name="Multiplier">Share of the exposure that the curve leaves, in [0, 1].</param>
/// <param name="Trade">Whether the change is worth an order.</param>
/// <param name="Reasons">Each signal with its value and its threshold.</param>
public sealed record Decision(double TargetWeight, double Multiplier, bool Trade, IReadOnlyList<string> Reasons);
