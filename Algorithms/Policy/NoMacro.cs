namespace YenValve.Algorithms.Policy;

/// <summary>The twin's rule: macro is not looked at.</summary>
public sealed class NoMacro : IMacroRule
{
    /// <inheritdoc/>
    public MacroVerdict Judge(PolicyState state, MarketObservation seen, in MarketStress stress, Explanation? why) =>
        new(state with { Scenario = Scenario.Normalisation, ScenarioSinceUtc = null, CalmDecisions = 0 }, 1.0, true);

    /// <inheritdoc/>
    public bool Knows(in MarketStress stress) => true;
}
