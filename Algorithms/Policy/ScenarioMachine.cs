namespace YenValve.Algorithms.Policy;

/// <summary>
/// The three scenarios and the ways between them. Disorder is entered at once from anywhere; a reversal only from disorder or after an announced turn;
/// normalisation comes back after a run of calm decisions, or when a reversal has lasted its time.
/// </summary>
public sealed class ScenarioMachine
{
    private readonly PolicyParameters _parameters;

    /// <param name="parameters">Thresholds and counts.</param>
    public ScenarioMachine(PolicyParameters parameters) => _parameters = parameters;

    /// <summary>The state with the scenario after an observation.</summary>
    public PolicyState Next(PolicyState state, MarketObservation seen, in MarketStress stress, Explanation? why)
    {
        if (IsDisorder(stress, why)) return Enter(state, Scenario.Disorderly, seen.UtcTime, why);
        return state.Scenario switch
        {
            Scenario.Disorderly => ReversalStarts(state, seen) ? Enter(state, Scenario.Reversal, seen.UtcTime, why) : Calm(state, seen, stress, why),
            Scenario.Reversal => Count(state, _parameters.ReversalDecisions, "reversal-decisions", seen.UtcTime, why),
            _ => TurnIsAnnounced(seen.UtcTime) && IsReversal(seen) ? Enter(state, Scenario.Reversal, seen.UtcTime, why) : state,
        };
    }

    /// <summary>Whether the readings are those of disorder: the curve alone, or yen volatility with the curve or with equities.</summary>
    public bool IsDisorder(in MarketStress stress, Explanation? why)
    {
        var spike = stress.YenVolatility.Reaches(_parameters.VolatilityDisorderly);
        if (stress.Curve.Reaches(_parameters.CurveDisorderly))
        {
            why?.Add("curve-stress", stress.Curve.Value, _parameters.CurveDisorderly, Effects.Cut, $"JGB curve stress {stress.Curve.Value:0.00} >= {_parameters.CurveDisorderly:0.00}: disorder");
            return true;
        }

        if (spike && stress.Curve.Reaches(_parameters.CurveConfirm))
        {
            why?.Add("yen-volatility", stress.YenVolatility.Value, _parameters.VolatilityDisorderly, Effects.Cut, $"yen volatility {stress.YenVolatility.Value:0.00} >= {_parameters.VolatilityDisorderly:0.00} with curve stress {stress.Curve.Value:0.00} >= {_parameters.CurveConfirm:0.00}: disorder");
            return true;
        }

        if (!spike || !stress.EquityVolatility.Reaches(_parameters.EquityConfirm)) return false;
        why?.Add("yen-volatility", stress.YenVolatility.Value, _parameters.VolatilityDisorderly, Effects.Cut, $"yen volatility {stress.YenVolatility.Value:0.00} >= {_parameters.VolatilityDisorderly:0.00} with VIX {stress.EquityVolatility.Value:0.0} >= {_parameters.EquityConfirm:0.0} deviations: disorder");
        return true;
    }

    /// <summary>Whether yields, yen volatility and the yen all turn back.</summary>
    public bool IsReversal(MarketObservation seen) =>
        seen.Curve is { Velocity5Day30: { } thirty, Velocity5Day40: { } forty }
        && thirty <= _parameters.ReversalVelocity
        && forty <= _parameters.ReversalVelocity
        && seen.YenVolatility is { Falling3Days: true, SpotZ5Day: { } spot }
        && spot >= _parameters.ReversalSpot;

    private bool ReversalStarts(PolicyState state, MarketObservation seen) =>
        (IsWithinWindow(state.ScenarioSinceUtc, seen.UtcTime) || TurnIsAnnounced(seen.UtcTime)) && IsReversal(seen);

    private bool TurnIsAnnounced(DateTime utcTime) => IsWithinWindow(_parameters.PolicyTurn, utcTime);

    private bool IsWithinWindow(DateTime? start, DateTime utcTime) =>
        start is { } from && utcTime >= from && utcTime - from <= TimeSpan.FromDays(_parameters.ReversalWindow);

    private PolicyState Calm(PolicyState state, MarketObservation seen, in MarketStress stress, Explanation? why)
    {
        if (stress.Curve.IsBelow(_parameters.CalmLevel) && stress.YenVolatility.IsBelow(_parameters.CalmLevel))
            return Count(state, _parameters.CalmDecisions, "calm-decisions", seen.UtcTime, why);

        // What is not known is no evidence of calm, and none of stress either: the count waits.
        var stressed = stress.Curve.Reaches(_parameters.CalmLevel) || stress.YenVolatility.Reaches(_parameters.CalmLevel);
        why?.Add("calm-decisions", stressed ? 0 : state.CalmDecisions, _parameters.CalmDecisions, Effects.Hold, $"disorder lasts: curve stress {stress.Curve.Value:0.00} and yen volatility {stress.YenVolatility.Value:0.00} are not both known below {_parameters.CalmLevel:0.00}");
        return stressed && state.CalmDecisions != 0 ? state with { CalmDecisions = 0 } : state;
    }

    private static PolicyState Count(PolicyState state, int needed, string signal, DateTime utcTime, Explanation? why)
    {
        // Compared before it is raised, so that no count read from a file can run over.
        if (state.CalmDecisions >= needed - 1) return Enter(state, Scenario.Normalisation, utcTime, why);
        var counted = state.CalmDecisions + 1;
        why?.Add(signal, counted, needed, Effects.Hold, $"{Name(state.Scenario)} lasts: {counted} of {needed} decisions");
        return state with { CalmDecisions = counted };
    }

    private static PolicyState Enter(PolicyState state, Scenario scenario, DateTime utcTime, Explanation? why)
    {
        if (state.Scenario == scenario) return state.CalmDecisions == 0 ? state : state with { CalmDecisions = 0 };
        why?.Add("scenario", (double)scenario, (double)state.Scenario, Effects.Info, $"{Name(state.Scenario)} gives way to {Name(scenario)}");
        return state with { Scenario = scenario, ScenarioSinceUtc = utcTime, CalmDecisions = 0 };
    }

    private static string Name(Scenario scenario) => scenario switch
    {
        Scenario.Disorderly => "disorder",
        Scenario.Reversal => "reversal",
        _ => "normalisation",
    };
}
