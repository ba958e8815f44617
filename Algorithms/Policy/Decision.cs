namespace YenValve.Algorithms.Policy;

/// <summary>What is to be held, and why. Weights are fractions of the portfolio.</summary>
/// <param name="UtcTime">Moment of the decision, UTC.</param>
/// <param name="TargetWeight">Weight of Bitcoin to hold, in [0, maximum weight].</param>
/// <param name="BaseWeight">Weight that the volatility target alone asks for.</param>
/// <param name="Trend">Share that the trend leaves: 1 or 0.</param>
/// <param name="Multiplier">Share that the macro rule leaves now, in [0, 1].</param>
/// <param name="RequiredMultiplier">Share that the macro rule asks for; the multiplier falls to it at once and rises to it in steps.</param>
/// <param name="Scenario">Scenario in force.</param>
/// <param name="Factors">Shares that the events, the drawdown, the tail and the leverage limit leave, under the names of <see cref="FactorNames"/>; 1 is none.</param>
/// <param name="Trade">Whether the change is worth an order.</param>
/// <param name="Reasons">Each signal with its value and its threshold; empty where reasons were not asked for.</param>
public sealed record Decision(
    DateTime UtcTime,
    double TargetWeight,
    double BaseWeight,
    double Trend,
    double Multiplier,
    double RequiredMultiplier,
    Scenario Scenario,
    IReadOnlyDictionary<string, double> Factors,
    bool Trade,
    IReadOnlyList<Reason> Reasons);
