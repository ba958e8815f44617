namespace YenValve.Algorithms.Policy;

/// <summary>Levels of the composite score: watched from one, cut from the next; back in steps only once it has stayed calm since the last change.</summary>
public sealed class CompositeRule : IMacroRule
{
    private readonly PolicyParameters _parameters;

    /// <param name="parameters">Levels and shares.</param>
    public CompositeRule(PolicyParameters parameters) => _parameters = parameters;

    /// <inheritdoc/>
    public MacroVerdict Judge(PolicyState state, MarketObservation seen, in MarketStress stress, Explanation? why)
    {
        var score = CompositeScore.Of(stress);
        if (score >= _parameters.CompositeDisorderly)
        {
            why?.Add("composite", score, _parameters.CompositeDisorderly, Effects.Cut, $"composite score {score:0.00} >= {_parameters.CompositeDisorderly:0.00}: disorder");
            return new MacroVerdict(Stressed(state, Scenario.Disorderly, seen.UtcTime), _parameters.CutMultiplier, false);
        }

        if (score >= _parameters.CompositeWatch)
        {
            why?.Add("composite", score, _parameters.CompositeWatch, Effects.Cut, $"composite score {score:0.00} >= {_parameters.CompositeWatch:0.00}: watched");
            return new MacroVerdict(Stressed(state, state.Scenario, seen.UtcTime), _parameters.WatchMultiplier, false);
        }

        if (!(score < _parameters.CompositeCalm) || !Knows(stress))
        {
            why?.Add("composite", score, _parameters.CompositeCalm, Effects.Hold, $"composite score {score:0.00} not known below {_parameters.CompositeCalm:0.00}: held");
            return new MacroVerdict(Stressed(state, state.Scenario, seen.UtcTime), state.Multiplier, false);
        }

        why?.Add("composite", score, _parameters.CompositeCalm, Effects.Info, $"composite score {score:0.00} < {_parameters.CompositeCalm:0.00}: calm");
        var calm = state.StressedUtc is not { } last || StagedRestore.HasPassed(last, seen.UtcTime, _parameters.RestoreDays);
        return new MacroVerdict(In(state, Scenario.Normalisation, seen.UtcTime), 1.0, calm);
    }

    /// <inheritdoc/>
    public bool Knows(in MarketStress stress) => CompositeScore.Knows(stress);

    private static PolicyState Stressed(PolicyState state, Scenario scenario, DateTime utcTime) =>
        In(state, scenario, utcTime) with { StressedUtc = utcTime };

    private static PolicyState In(PolicyState state, Scenario scenario, DateTime utcTime) =>
        state.Scenario == scenario ? state : state with { Scenario = scenario, ScenarioSinceUtc = utcTime, CalmDecisions = 0 };
}
