namespace YenValve.Algorithms.Policy;

/// <summary>The default rule: each scenario leaves its share.</summary>
public sealed class ScenarioRule : IMacroRule
{
    private readonly PolicyParameters _parameters;
    private readonly ScenarioMachine _machine;

    /// <param name="parameters">Thresholds and shares.</param>
    public ScenarioRule(PolicyParameters parameters)
    {
        _parameters = parameters;
        _machine = new ScenarioMachine(parameters);
    }

    /// <inheritdoc/>
    public MacroVerdict Judge(PolicyState state, MarketObservation seen, in MarketStress stress, Explanation? why)
    {
        var next = _machine.Next(state, seen, stress, why);
        var level = next.Scenario switch
        {
            Scenario.Disorderly => _parameters.CutMultiplier,
            Scenario.Reversal => _parameters.ReversalMultiplier,
            _ => 1.0,
        };
        return new MacroVerdict(next, level, true);
    }

    /// <inheritdoc/>
    public bool Knows(in MarketStress stress) =>
        stress.Curve.Knowledge == Knowledge.Known && stress.YenVolatility.Knowledge != Knowledge.Unknown && stress.EquityVolatility.Knowledge != Knowledge.Unknown;
}
