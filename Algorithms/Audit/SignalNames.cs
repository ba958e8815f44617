namespace YenValve.Algorithms.Audit;

/// <summary>Names of what is measured, as decision records give them. Fractions unless said otherwise.</summary>
public static class SignalNames
{
    /// <summary>S, the latched stress of the JGB curve, 0 to 1.</summary>
    public const string CurveStress = "curveStress";

    /// <summary>Stress of the last curve alone, 0 to 1.</summary>
    public const string CurveScore = "curveScore";

    /// <summary>Fastest repricing of the long end, deviations.</summary>
    public const string Velocity = "velocity";

    /// <summary>Five-day shock of the 30Y, deviations.</summary>
    public const string Velocity30 = "velocity5d30";

    /// <summary>Five-day shock of the 40Y, deviations.</summary>
    public const string Velocity40 = "velocity5d40";

    /// <summary>Bend of the long end, robust deviations.</summary>
    public const string Kink = "kink";

    /// <summary>Misfit of a smooth curve, robust deviations.</summary>
    public const string Noise = "noise";

    /// <summary>Score of yen volatility, 0 to 1.</summary>
    public const string VolatilityScore = "volScore";

    /// <summary>s: the score where a strong yen is feared, 0 to 1.</summary>
    public const string VolatilityDirected = "volDirected";

    /// <summary>Level of yen volatility, robust deviations.</summary>
    public const string VolatilityLevel = "volLevel";

    /// <summary>Shock of yen volatility, deviations.</summary>
    public const string VolatilityShock = "volShock";

    /// <summary>1 where realised volatility stands in for quotes.</summary>
    public const string VolatilityProxy = "volProxy";

    /// <summary>1 while the spike state is on.</summary>
    public const string VolatilitySpike = "volSpike";

    /// <summary>Risk reversal, robust deviations; negative is yen calls bid.</summary>
    public const string RiskReversal = "rrZ";

    /// <summary>Five-day log return of USD/JPY.</summary>
    public const string SpotReturn = "spot5d";

    /// <summary>Five-day move of USD/JPY, deviations.</summary>
    public const string SpotSpeed = "spot5dZ";

    /// <summary>VIX, robust deviations of its logarithm.</summary>
    public const string VixZ = "vixZ";

    /// <summary>VIX, index points.</summary>
    public const string Vix = "vix";

    /// <summary>Pressure to unwind carry trades, 0 to 1.</summary>
    public const string Pressure = "pressure";

    /// <summary>Carry over its risk.</summary>
    public const string CarryToRisk = "carryToRisk";

    /// <summary>Cost of hedging dollars, a year.</summary>
    public const string HedgeCost = "hedgeCost";

    /// <summary>Cross-currency basis, basis points.</summary>
    public const string Basis = "basis";

    /// <summary>Nearness of an intervention, 0 to 1.</summary>
    public const string Intervention = "intervention";

    /// <summary>Conditional correlation of Bitcoin and USD/JPY.</summary>
    public const string Correlation = "correlation";

    /// <summary>Gate of the yen channel, .25 to 1.</summary>
    public const string Gate = "gate";

    /// <summary>Lower tail dependence of Bitcoin and USD/JPY.</summary>
    public const string TailDependence = "tailDependence";

    /// <summary>Move that options expect of the next meeting.</summary>
    public const string EventVolatility = "eventVolatility";

    /// <summary>Days to the next meeting.</summary>
    public const string DaysToMeeting = "daysToMeeting";

    /// <summary>Expected shortfall of ten days beyond 99.5%.</summary>
    public const string ExpectedShortfall = "expectedShortfall";

    /// <summary>Fall along the worst half percent of ten-day paths.</summary>
    public const string WorstPath = "worstPath";

    /// <summary>Exponentially weighted volatility of Bitcoin, a year.</summary>
    public const string EwmaVolatility = "ewmaVolatility";

    /// <summary>Sample volatility of Bitcoin, a year.</summary>
    public const string SampleVolatility = "sampleVolatility";

    /// <summary>Mean price that the trend is judged by, quote currency.</summary>
    public const string TrendMean = "trendMean";

    /// <summary>Mean price that weakness is judged by, quote currency.</summary>
    public const string WeaknessMean = "weaknessMean";

    /// <summary>Value of the portfolio, account currency.</summary>
    public const string Equity = "equity";

    /// <summary>Open interest of Bitcoin's perpetuals against a day before.</summary>
    public const string OpenInterestChange = "openInterestChange";

    /// <summary>Funding rate of the perpetuals per eight hours, positive where longs pay.</summary>
    public const string Funding = "funding";

    /// <summary>Liquidations of the hour, robust deviations of their logarithm.</summary>
    public const string LiquidationBurst = "liquidationBurst";

    /// <summary>Longs' part of the hour's liquidations.</summary>
    public const string LiquidationLongShare = "liquidationLongShare";

    /// <summary>1 while liquidations cascade.</summary>
    public const string Cascade = "cascade";

    /// <summary>Signs of a finished flush, 0 to 6.</summary>
    public const string Exhaustion = "exhaustion";
}
