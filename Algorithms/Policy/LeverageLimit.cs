using YenValve.Indicators.Risk;

namespace YenValve.Algorithms.Policy;

/// <summary>
/// Caps leverage so that the liquidation price stays farther away than a worst path and than some daily deviations. A weight up to one borrows nothing
/// and no price liquidates it, so the limit never goes below one.
/// </summary>
public static class LeverageLimit
{
    private const double DaysPerYear = 365.0;

    /// <summary>Largest weight, at least 1.</summary>
    /// <param name="parameters">Worst path, buffer, deviations and maintenance margin.</param>
    /// <param name="observedPath">Worst path as estimated now, a fraction; the larger of the two counts.</param>
    /// <param name="volatility">Bitcoin's volatility, annual fraction; null unknown.</param>
    public static double Of(PolicyParameters parameters, double? observedPath, double? volatility)
    {
        var path = observedPath is { } seen && seen > parameters.WorstPath ? seen : parameters.WorstPath;
        var daily = volatility is { } annual && annual > 0.0 ? annual / Math.Sqrt(DaysPerYear) : 0.0;
        var distance = Math.Max(path, parameters.LiquidationDeviations * daily / parameters.LiquidationBuffer);
        return Math.Max(1.0, ExposureLimits.ByLiquidation(distance, parameters.MaintenanceMargin, parameters.LiquidationBuffer));
    }

    /// <summary>The share left of a weight.</summary>
    /// <inheritdoc cref="TailScaling.Scale"/>
    public static double Scale(PolicyParameters parameters, double weight, MarketObservation seen, Explanation? why)
    {
        if (weight <= 1.0) return 1.0;
        var limit = Of(parameters, seen.Tail?.WorstPath, seen.Bitcoin?.EwmaVolatility);
        if (weight <= limit) return 1.0;
        why?.Add("leverage", weight, limit, Effects.Scale, $"weight {weight:0.000} beyond the leverage that outlives a worst path, {limit:0.000}");
        return limit / weight;
    }
}
