using YenValve.Algorithms.Audit;
using YenValve.Algorithms.Policy;
using YenValve.Indicators.Volatility;

namespace YenValve.Launcher.Briefing;

/// <summary>What each signal is held against, by the parameters of the run.</summary>
internal static class SignalThresholds
{
    /// <summary>Every signal of a decision: those that decide with their thresholds first, then the others.</summary>
    public static IReadOnlyList<SignalReading> Read(DecisionRecord decision, PolicyParameters policy)
    {
        var signals = decision.Signals;
        double? directed = Of(SignalNames.VolatilityDirected) * (Of(SignalNames.VolatilityProxy) == 1.0 ? ImpliedVolatilitySpike.StandInWeight : 1.0);
        var deciding = new List<SignalReading>
        {
            Rising(SignalNames.CurveStress, "JGB stress alone: disorder", Of(SignalNames.CurveStress), policy.CurveDisorderly),
            Rising(SignalNames.CurveStress, "JGB stress: confirms yen volatility", Of(SignalNames.CurveStress), policy.CurveConfirm),
            Rising(SignalNames.VolatilityDirected, "directed yen volatility, weighted: disorder once JGB stress or the VIX confirms", directed, policy.VolatilityDisorderly),
            Rising(SignalNames.VixZ, "VIX: confirms yen volatility", Of(SignalNames.VixZ), policy.EquityConfirm),
            Falling("price/trendMean", "price against its long mean: nothing is held at or below 1", decision.Price / Of(SignalNames.TrendMean), 1.0),
            Falling("price/weaknessMean", "price against its middle mean: macro may cut below 1", decision.Price / Of(SignalNames.WeaknessMean), 1.0),
            Rising("ewmaVolatility/sampleVolatility", "volatility against its sample: macro may cut above 1", Of(SignalNames.EwmaVolatility) / Of(SignalNames.SampleVolatility), 1.0),
            Rising("volatility", "the larger of both volatilities: the weight is cut above the target", Larger(Of(SignalNames.EwmaVolatility), Of(SignalNames.SampleVolatility)), policy.TargetVolatility),
        };
        return [.. deciding, .. signals.Where(signal => deciding.All(d => d.Name != signal.Key)).Select(signal => new SignalReading(signal.Key, null, signal.Value, null, null))];

        double? Of(string name) => signals.GetValueOrDefault(name);
    }

    private static SignalReading Rising(string name, string meaning, double? value, double threshold) => new(name, meaning, value, threshold, threshold - value);

    private static SignalReading Falling(string name, string meaning, double? value, double threshold) => new(name, meaning, value, threshold, value - threshold);

    private static double? Larger(double? x, double? y) => x > y ? x : y ?? x;
}
