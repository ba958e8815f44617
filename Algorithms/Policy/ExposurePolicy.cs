namespace YenValve.Algorithms.Policy;

/// <summary>
/// Decides how much Bitcoin to hold: a volatility target, a trend filter, a macro multiplier that is cut at once and restored in steps, and limits.
/// Pure and total: no clock, no I/O, no exceptions; the same state and observation always give the same decision. What is unknown never adds.
/// </summary>
public sealed class ExposurePolicy
{
    private readonly PolicyParameters _parameters;
    private readonly bool _explain;
    private readonly IMacroRule _rule;
    private readonly MacroMultiplier _multiplier;
    private readonly bool _macro;

    /// <param name="parameters">Validated here.</param>
    /// <param name="explain">Whether decisions carry reasons; making them is most of a decision's cost.</param>
    /// <exception cref="ArgumentException">A parameter is out of range; names it, its value and its range.</exception>
    public ExposurePolicy(PolicyParameters parameters, bool explain = true)
    {
        _parameters = PolicyCatalogue.Set.Validated(parameters);
        _explain = explain;
        _macro = parameters.EffectiveRule != MacroRule.Off;
        _multiplier = new MacroMultiplier(parameters);
        _rule = parameters.EffectiveRule switch
        {
            MacroRule.State => new ScenarioRule(parameters),
            MacroRule.Composite => new CompositeRule(parameters),
            MacroRule.Hmm => new RegimeRule(parameters),
            _ => new NoMacro(),
        };
    }

    /// <summary>The next state and the decision for an observation.</summary>
    public (PolicyState State, Decision Decision) Decide(PolicyState state, MarketObservation observation)
    {
        var why = _explain ? new Explanation() : null;
        var before = Trusted(state, observation.UtcTime);
        var weight = VolatilityTarget.Weigh(_parameters, observation.Bitcoin, why);
        var trend = TrendFilter.Judge(_parameters, observation.Bitcoin, why);
        var (next, required, macroKnown) = Macro(before, observation, why);
        var peak = DrawdownScaling.Peak(next.PeakEquity, observation.Equity);
        if (peak != next.PeakEquity) next = next with { PeakEquity = peak };
        var events = EventScaling.Scale(_parameters, observation, why);
        var drawdown = DrawdownScaling.Scale(_parameters, next.PeakEquity, observation.Equity, why);
        var target = weight.Value * trend.Value * next.Multiplier * events.Value * drawdown.Value;
        var tail = TailScaling.Scale(_parameters, target, observation, why);
        target *= tail.Value;
        var leverage = LeverageLimit.Scale(_parameters, target, observation, why);
        target *= leverage;

        var held = observation.CurrentWeight;
        var known = weight.IsKnown && trend.IsKnown && macroKnown && events.IsKnown && drawdown.IsKnown && tail.IsKnown;
        if (!known && !(target <= held))
        {
            target = held > 0.0 ? held : 0.0;
            why?.Add("unknown", held, double.NaN, Effects.Block, $"something is not known: the weight stays at or below {target:0.000}");
        }

        target = Math.Clamp(target, 0.0, _parameters.MaximumWeight);
        var threshold = next.Multiplier == before.Multiplier ? _parameters.MinimumChange : _parameters.MinimumChangeOnCut;
        var trade = double.IsFinite(held) && Math.Abs(target - held) >= threshold;
        return (next, new Decision(
            observation.UtcTime,
            target,
            weight.Value,
            trend.Value,
            next.Multiplier,
            required,
            next.Scenario,
            DecisionFactors.Of(events.Value, drawdown.Value, tail.Value, leverage),
            trade,
            why?.Reasons ?? []));
    }

    private (PolicyState State, double Required, bool IsKnown) Macro(PolicyState state, MarketObservation seen, Explanation? why)
    {
        if (!_macro) return (_rule.Judge(state, seen, default, why).State with { Multiplier = 1.0, ChangedUtc = null }, 1.0, !IsStale(seen, FeedNames.Bitcoin, why));
        var stress = MarketStress.Of(seen);
        var known = _rule.Knows(stress);
        if (!known) why?.Add("macro", double.NaN, double.NaN, Effects.Block, $"a macro feed is unknown or stale: nothing is added");
        known &= !IsStale(seen, null, why);
        var verdict = _rule.Judge(state, seen, stress, why);
        var (required, gateKnown) = Gated(verdict.Level, state.Multiplier, seen.Bitcoin, why);
        var next = _multiplier.Next(verdict.State, required, verdict.MayRestore && known && gateKnown, seen.UtcTime, why);
        return (next, required, known);
    }

    // Not knowing whether the market is weak neither cuts nor restores.
    private (double Required, bool IsKnown) Gated(double level, double multiplier, BitcoinObservation? bitcoin, Explanation? why)
    {
        if (!_parameters.WeaknessGate || level >= 1.0) return (level, true);
        var weak = WeaknessGate.IsWeak(bitcoin);
        why?.Add("weakness", weak == true ? 1.0 : weak == false ? 0.0 : double.NaN, 1.0, weak == true ? Effects.Cut : Effects.Hold, $"Bitcoin is {(weak == true ? "weak: macro may cut" : weak == false ? "not weak: macro does not cut" : "not known to be weak: the multiplier is held")}");
        return weak == null ? (multiplier, false) : (weak.Value ? level : 1.0, true);
    }

    private static bool IsStale(MarketObservation seen, string? only, Explanation? why)
    {
        if (!seen.Feeds.HasStale) return false;
        var stale = false;
        for (var i = 0; i < seen.Feeds.Count; i++)
        {
            var feed = seen.Feeds[i];
            if (feed.Status != FeedStatus.Stale || (only != null && feed.Name != only)) continue;
            stale = true;
            why?.Add(feed.Name, feed.Age?.TotalHours ?? double.NaN, feed.Limit.TotalHours, Effects.Block, $"{feed.Name} is stale: nothing is added");
        }

        return stale;
    }

    // A state that this policy cannot have written is taken at its most careful, never with an exception.
    private PolicyState Trusted(PolicyState state, DateTime utcTime) =>
        state.Problem() == null ? state : PolicyState.Initial with { Multiplier = _parameters.CutMultiplier, ChangedUtc = utcTime };
}
