using System.Globalization;

namespace YenValve.Algorithms.Policy;

/// <summary>
/// Decides how much Bitcoin to hold: volatility targeting, cut at once when the long end of the JGB curve reprices and kinks, and restored in steps.
/// Pure and total: no clock, no I/O, no exceptions; the same state and observation always give the same decision.
/// </summary>
public sealed class ExposurePolicy
{
    private readonly PolicyParameters _parameters;

    /// <param name="parameters">Validated here.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of range.</exception>
    public ExposurePolicy(PolicyParameters parameters) => _parameters = parameters.Validated();

    /// <summary>The next state and the decision for an observation.</summary>
    public (PolicyState State, Decision Decision) Decide(PolicyState state, MarketObservation observation)
    {
        var reasons = new List<string>();
        var next = _parameters.Macro ? Macro(state, observation, reasons) : state;
        var known = !_parameters.Macro || observation.Curve != null;
        var target = Base(observation, reasons) is { } weight ? weight * next.Multiplier : observation.CurrentWeight;
        if (!known && target > observation.CurrentWeight)
        {
            reasons.Add("JGB curve unknown or stale: nothing is added");
            target = observation.CurrentWeight;
        }

        target = Math.Clamp(target, 0.0, _parameters.MaximumWeight);
        var threshold = next.Multiplier == state.Multiplier ? _parameters.MinimumChange : _parameters.MinimumChangeOnCut;
        var trade = Math.Abs(target - observation.CurrentWeight) >= threshold;
        return (next, new Decision(target, next.Multiplier, trade, reasons));
    }

    private double? Base(MarketObservation observation, List<string> reasons)
    {
        if (observation.Volatility is not { } volatility || !(volatility > 0.0) || !double.IsFinite(volatility))
        {
            reasons.Add("volatility unknown: the weight is held");
            return null;
        }

        reasons.Add(Invariant($"volatility {volatility:0.000} against target {_parameters.TargetVolatility:0.000}"));
        return Math.Min(_parameters.MaximumWeight, _parameters.TargetVolatility / volatility);
    }

    private PolicyState Macro(PolicyState state, MarketObservation observation, List<string> reasons)
    {
        if (observation.Curve is not { } curve) return state;
        var shock = curve.Shock >= _parameters.ShockThreshold;
        var kink = curve.ButterflyMove >= _parameters.ButterflyThreshold;
        if (shock && kink)
        {
            reasons.Add(Invariant($"JGB {curve.Source} shock {curve.Shock:0.00} >= {_parameters.ShockThreshold:0.00} and 20-30-40 butterfly {curve.ButterflyMove:0.00} >= {_parameters.ButterflyThreshold:0.00}: cut"));
            return new PolicyState(Math.Min(state.Multiplier, _parameters.CutMultiplier), observation.UtcTime);
        }

        if (state.Multiplier >= 1.0) return state;
        if (state.ChangedUtc is { } changed && observation.UtcTime - changed < TimeSpan.FromDays(_parameters.RestoreDays))
        {
            reasons.Add(Invariant($"multiplier {state.Multiplier:0.00} held: {_parameters.RestoreDays} days between steps"));
            return state;
        }

        // A step that would leave less than a step to go would end a hair under one through rounding; sums are kept to 1e-9.
        var restored = Math.Min(1.0, Math.Round(state.Multiplier + _parameters.RestoreStep, 9));
        reasons.Add(Invariant($"no JGB shock (largest {curve.Source} {curve.Shock:0.00}): multiplier {state.Multiplier:0.00} -> {restored:0.00}"));
        return new PolicyState(restored, observation.UtcTime);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
