namespace YenValve.Algorithms.Policy;

/// <summary>The weight at which Bitcoin's volatility is the target's: min(cap, σ*/σ̂), σ̂ the larger of the two volatilities.</summary>
public static class VolatilityTarget
{
    /// <summary>The weight, a fraction of the portfolio. With one volatility unknown the other still bounds it; with both, only the cap does.</summary>
    public static Allowance Weigh(PolicyParameters parameters, BitcoinObservation? bitcoin, Explanation? why)
    {
        var ewma = Positive(bitcoin?.EwmaVolatility);
        var sample = Positive(bitcoin?.SampleVolatility);
        var volatility = Math.Max(ewma ?? 0.0, sample ?? 0.0);
        if (ewma is not { } || sample is not { })
            why?.Add("volatility", double.NaN, parameters.TargetVolatility, Effects.Block, $"Bitcoin's volatility is not known: nothing is added");
        if (volatility <= 0.0) return new Allowance(parameters.MaximumWeight, false);
        var weight = Math.Min(parameters.MaximumWeight, parameters.TargetVolatility / volatility);
        why?.Add("volatility", volatility, parameters.TargetVolatility, Effects.Scale, $"volatility {volatility:0.000} for a target of {parameters.TargetVolatility:0.000}: weight {weight:0.000}");
        return new Allowance(weight, ewma.HasValue && sample.HasValue);
    }

    // A volatility of zero is a price that stands still: a feed that has stopped.
    private static double? Positive(double? value) => value is { } known && known > 0.0 && double.IsFinite(known) ? known : null;
}
