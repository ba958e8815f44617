namespace YenValve.Algorithms.Policy;

/// <summary>
/// The hidden Markov filter on the composite score. The regime moves when two decisions in a row are sure of it, and to disorder at once on a lower
/// probability. Sureness is cumulative (at least watch, at most watch), so that a higher score never means a calmer regime.
/// </summary>
public sealed class RegimeRule : IMacroRule
{
    // Scores rise from 0 to 1 while what they are made of rises from about one deviation to more than four.
    private const double DeviationsPerScore = 4.0;
    private readonly PolicyParameters _parameters;

    /// <param name="parameters">Probabilities and shares.</param>
    public RegimeRule(PolicyParameters parameters) => _parameters = parameters;

    /// <inheritdoc/>
    public MacroVerdict Judge(PolicyState state, MarketObservation seen, in MarketStress stress, Explanation? why)
    {
        var next = Knows(stress) ? Filtered(state, DeviationsPerScore * CompositeScore.Of(stress), seen.UtcTime) : state;
        var belief = next.Belief;
        why?.Add("regime", belief.Disorderly, _parameters.RegimeDisorderly, next.Regime > state.Regime ? Effects.Cut : Effects.Info, $"regime {next.Regime} at probabilities {belief.Normal:0.00}, {belief.Watch:0.00}, {belief.Disorderly:0.00}");
        var level = next.Regime switch
        {
            Regime.Disorderly => _parameters.CutMultiplier,
            Regime.Watch => _parameters.WatchMultiplier,
            _ => 1.0,
        };
        return new MacroVerdict(next, level, Knows(stress));
    }

    /// <inheritdoc/>
    public bool Knows(in MarketStress stress) => CompositeScore.Knows(stress);

    private PolicyState Filtered(PolicyState state, double x, DateTime utcTime)
    {
        var belief = RegimeFilter.Update(state.Belief, x).Belief;
        var from = belief.Disorderly >= _parameters.RegimeCommit ? Regime.Disorderly
            : belief.Watch + belief.Disorderly >= _parameters.RegimeCommit ? Regime.Watch
            : Regime.Normal;
        var to = belief.Normal >= _parameters.RegimeCommit ? Regime.Normal
            : belief.Normal + belief.Watch >= _parameters.RegimeCommit ? Regime.Watch
            : Regime.Disorderly;
        var regime = belief.Disorderly >= _parameters.RegimeDisorderly
            ? Regime.Disorderly
            : Clamp(state.Regime, Lower(from, state.SureFrom), Higher(to, state.SureTo));
        var scenario = regime == Regime.Disorderly ? Scenario.Disorderly : Scenario.Normalisation;
        return state with
        {
            Belief = belief,
            Regime = regime,
            SureFrom = from,
            SureTo = to,
            Scenario = scenario,
            ScenarioSinceUtc = scenario == state.Scenario ? state.ScenarioSinceUtc : utcTime,
        };
    }

    private static Regime Clamp(Regime regime, Regime low, Regime high) => regime < low ? low : regime > high ? high : regime;

    private static Regime Lower(Regime a, Regime b) => a < b ? a : b;

    private static Regime Higher(Regime a, Regime b) => a > b ? a : b;
}
