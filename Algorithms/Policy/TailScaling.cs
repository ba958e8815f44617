using YenValve.Indicators.Risk;

namespace YenValve.Algorithms.Policy;

/// <summary>Caps the weight so that the ten-day expected shortfall stays within a part of equity.</summary>
public static class TailScaling
{
    // Bitcoin 2016-26: expected shortfall at 99.5% of a day's log loss in deviations, and an ordinary volatility; the days of the horizon.
    private const double ShortfallDeviations = 5.58;
    private const double OrdinaryVolatility = 0.60;
    private const double HorizonDays = 10.0;
    private const double DaysPerYear = 365.0;

    /// <summary>Part of equity that an ordinary tail of Bitcoin takes over the horizon from a portfolio at a volatility target: what a budget has to hold.</summary>
    /// <param name="target">The target, annual fraction.</param>
    public static double OrdinaryShortfall(double target) =>
        Math.Min(1.0, target / OrdinaryVolatility) * (1.0 - Math.Exp(-ShortfallDeviations * OrdinaryVolatility * Math.Sqrt(HorizonDays / DaysPerYear)));

    /// <summary>The share left of a weight.</summary>
    /// <param name="parameters">The budget.</param>
    /// <param name="weight">Weight before the cap, a fraction of the portfolio.</param>
    /// <param name="seen">The observation.</param>
    /// <param name="why">Takes the reasons; null where nobody asks for them.</param>
    public static Allowance Scale(PolicyParameters parameters, double weight, MarketObservation seen, Explanation? why)
    {
        if (!parameters.TailCap) return Allowance.Whole;
        if (seen.Tail?.ExpectedShortfall is not { } shortfall || !(shortfall > 0.0) || !double.IsFinite(shortfall))
        {
            if (seen.Tail == null && MarketStress.StatusOf(seen, FeedNames.Tail) == FeedStatus.Absent) return Allowance.Whole;
            why?.Add("tail", double.NaN, parameters.TailBudget, Effects.Block, $"the tail is not known: nothing is added");
            return Allowance.Unknown;
        }

        var cap = ExposureLimits.ByShortfall(shortfall, parameters.TailBudget);
        if (weight <= cap) return Allowance.Whole;
        why?.Add("tail", shortfall, parameters.TailBudget, Effects.Scale, $"ten-day shortfall {shortfall:0.000}: weight at most {cap:0.000}");
        return new Allowance(cap / weight, true);
    }
}
