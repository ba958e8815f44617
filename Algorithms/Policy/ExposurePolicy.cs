using System.Globalization;

namespace YenValve.Algorithms.Policy;

/// <summary>
/// Decides how much Bitcoin to hold: volatility targeting, cut at once when the long end of the JGB curve reprices and kinks, and restored in steps.
/// Pure and total: no clock, no I/O, no exceptions; the same state and observation always give the same decision.
/// </summary>
public sealed class ExposurePolicy
{
    private static readonly Dictionary<string, double> NoFactors = new()
    {
        [FactorNames.Event] = 1.0,
        [FactorNames.Drawdown] = 1.0,
        [FactorNames.Tail] = 1.0,
        [FactorNames.Leverage] = 1.0,
    };

    private readonly PolicyParameters _parameters;

    /// <param name="parameters">Validated here.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of range.</exception>
    public ExposurePolicy(PolicyParameters parameters) => _parameters = parameters.Validated();

    /// <summary>The next state and the decision for an observation.</summary>
    public (PolicyState State, Decision Decision) Decide(PolicyState state, MarketObservation observation)
    {
        var reasons = new List<Reason>();
        var next = _parameters.Macro ? Macro(state, observation, reasons) : state;
        var known = !_parameters.Macro || observation.Curve != null;
        var weight = Base(observation, reasons);
        var target = weight * next.Multiplier ?? observation.CurrentWeight;
        if (!known && target > observation.CurrentWeight)
        {
            reasons.Add(new Reason(FeedNames.Curve, double.NaN, double.NaN, Effects.Block, "JGB curve unknown or stale: nothing is added"));
            target = observation.CurrentWeight;
        }

        target = Math.Clamp(target, 0.0, _parameters.MaximumWeight);
        var threshold = next.Multiplier == state.Multiplier ? _parameters.MinimumChange : _parameters.MinimumChangeOnCut;
        var trade = Math.Abs(target - observation.CurrentWeight) >= threshold;
        return (next, new Decision(observation.UtcTime, target, weight ?? observation.CurrentWeight, 1.0, next.Multiplier, next.Multiplier, next.Scenario, NoFactors, trade, reasons));
    }

    private double? Base(MarketObservation observation, List<Reason> reasons)
    {
        if (observation.Bitcoin?.EwmaVolatility is not { } volatility || !(volatility > 0.0) || !double.IsFinite(volatility))
        {
            reasons.Add(new Reason("volatility", double.NaN, double.NaN, Effects.Hold, "volatility unknown: the weight is held"));
            return null;
        }

        reasons.Add(new Reason("volatility", volatility, _parameters.TargetVolatility, Effects.Scale, Invariant($"volatility {volatility:0.000} against target {_parameters.TargetVolatility:0.000}")));
        return Math.Min(_parameters.MaximumWeight, _parameters.TargetVolatility / volatility);
    }

    private PolicyState Macro(PolicyState state, MarketObservation observation, List<Reason> reasons)
    {
        if (observation.Curve is not { } curve) return state;
        if (curve.Velocity >= _parameters.ShockThreshold && curve.Kink >= _parameters.ButterflyThreshold)
        {
            reasons.Add(new Reason("curve-velocity", curve.Velocity, _parameters.ShockThreshold, Effects.Cut, Invariant($"JGB shock {curve.Velocity:0.00} >= {_parameters.ShockThreshold:0.00} and kink {curve.Kink:0.00} >= {_parameters.ButterflyThreshold:0.00}: cut")));
            return state with { Scenario = Scenario.Disorderly, Multiplier = Math.Min(state.Multiplier, _parameters.CutMultiplier), ChangedUtc = observation.UtcTime };
        }

        if (state.Multiplier >= 1.0) return state;
        if (state.ChangedUtc is { } changed && observation.UtcTime - changed < TimeSpan.FromDays(_parameters.RestoreDays))
        {
            reasons.Add(new Reason("multiplier", state.Multiplier, 1.0, Effects.Hold, Invariant($"multiplier {state.Multiplier:0.00} held: {_parameters.RestoreDays} days between steps")));
            return state;
        }

        // A step that would leave less than a step to go would end a hair under one through rounding; sums are kept to 1e-9.
        var restored = Math.Min(1.0, Math.Round(state.Multiplier + _parameters.RestoreStep, 9));
        reasons.Add(new Reason("multiplier", restored, 1.0, Effects.Restore, Invariant($"no JGB shock ({curve.Velocity:0.00}): multiplier {state.Multiplier:0.00} -> {restored:0.00}")));
        return state with { Scenario = Scenario.Normalisation, Multiplier = restored, ChangedUtc = observation.UtcTime };
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
