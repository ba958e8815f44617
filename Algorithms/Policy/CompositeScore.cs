namespace YenValve.Algorithms.Policy;

/// <summary>
/// The composite score R = max(0.6·S + 0.4·s·g, P) of curve stress, yen volatility behind the correlation gate, and carry pressure. It hardly ever
/// reaches its own cut level, which is why it is an alternative and not the default.
/// </summary>
public static class CompositeScore
{
    private const double CurveWeight = 0.6;

    /// <summary>The score, 0 to 1; what is missing counts nothing, and a missing gate counts as open.</summary>
    public static double Of(in MarketStress stress)
    {
        var gate = stress.Gate.Knowledge == Knowledge.Known ? Math.Clamp(stress.Gate.Value, 0.0, 1.0) : 1.0;
        return Math.Max((CurveWeight * stress.Curve.Value) + ((1.0 - CurveWeight) * stress.YenVolatility.Value * gate), stress.Pressure.Value);
    }

    /// <summary>Whether all parts are known, or decided without.</summary>
    public static bool Knows(in MarketStress stress) =>
        stress.Curve.Knowledge == Knowledge.Known
        && stress.YenVolatility.Knowledge != Knowledge.Unknown
        && stress.Pressure.Knowledge != Knowledge.Unknown
        && stress.Gate.Knowledge != Knowledge.Unknown;
}
