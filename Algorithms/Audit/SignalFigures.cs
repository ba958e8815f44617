using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Policy.Ladder;

namespace YenValve.Algorithms.Audit;

/// <summary>What an observation holds, by name.</summary>
internal static class SignalFigures
{
    /// <summary>The figures of an observation, and of the ladder's where there is one; null for what they do not hold.</summary>
    public static Dictionary<string, double?> Of(MarketObservation observation, LadderObservation? ladder)
    {
        var figures = new Dictionary<string, double?>();
        Bitcoin(figures, observation);
        Curve(figures, observation.Curve);
        YenVolatility(figures, observation.YenVolatility);
        figures[SignalNames.VixZ] = observation.EquityVolatility?.ZScore;
        figures[SignalNames.Vix] = observation.EquityVolatility?.Vix;
        Carry(figures, observation.Carry);
        figures[SignalNames.Correlation] = observation.Correlation?.Correlation;
        figures[SignalNames.Gate] = observation.Correlation?.Gate;
        figures[SignalNames.TailDependence] = observation.Correlation?.TailDependence;
        figures[SignalNames.EventVolatility] = observation.Event?.EventVolatility;
        figures[SignalNames.DaysToMeeting] = (observation.Event?.NextMeetingUtc - observation.UtcTime)?.TotalDays;
        figures[SignalNames.ExpectedShortfall] = observation.Tail?.ExpectedShortfall;
        figures[SignalNames.WorstPath] = observation.Tail?.WorstPath;
        figures[SignalNames.OpenInterestChange] = ladder?.Perpetual?.OpenInterestChange;
        figures[SignalNames.Funding] = ladder?.Perpetual?.Funding;
        figures[SignalNames.LiquidationBurst] = ladder?.Cascade?.Burst;
        figures[SignalNames.LiquidationLongShare] = ladder?.Cascade?.LongShare;
        figures[SignalNames.Cascade] = Flag(ladder?.Cascade?.IsCascade);
        figures[SignalNames.Exhaustion] = ladder?.Exhaustion?.Score;

        // JSON has no NaN.
        foreach (var (name, figure) in figures)
        {
            if (figure is { } value && !double.IsFinite(value)) figures[name] = null;
        }

        return figures;
    }

    private static void Bitcoin(Dictionary<string, double?> figures, MarketObservation observation)
    {
        figures[SignalNames.Equity] = observation.Equity;
        figures[SignalNames.EwmaVolatility] = observation.Bitcoin?.EwmaVolatility;
        figures[SignalNames.SampleVolatility] = observation.Bitcoin?.SampleVolatility;
        figures[SignalNames.TrendMean] = observation.Bitcoin?.TrendMean;
        figures[SignalNames.WeaknessMean] = observation.Bitcoin?.WeaknessMean;
    }

    private static void Curve(Dictionary<string, double?> figures, CurveObservation? curve)
    {
        figures[SignalNames.CurveStress] = curve?.Stress;
        figures[SignalNames.CurveScore] = curve?.Score;
        figures[SignalNames.Velocity] = curve?.Velocity;
        figures[SignalNames.Velocity30] = curve?.Velocity5Day30;
        figures[SignalNames.Velocity40] = curve?.Velocity5Day40;
        figures[SignalNames.Kink] = curve?.Kink;
        figures[SignalNames.Noise] = curve?.Noise;
    }

    private static void YenVolatility(Dictionary<string, double?> figures, YenVolatilityObservation? volatility)
    {
        figures[SignalNames.VolatilityScore] = volatility?.Score;
        figures[SignalNames.VolatilityDirected] = volatility?.DirectedScore;
        figures[SignalNames.VolatilityLevel] = volatility?.Level;
        figures[SignalNames.VolatilityShock] = volatility?.Shock;
        figures[SignalNames.VolatilityProxy] = Flag(volatility?.IsProxy);
        figures[SignalNames.VolatilitySpike] = Flag(volatility?.IsSpike);
        figures[SignalNames.RiskReversal] = volatility?.RiskReversalZ;
        figures[SignalNames.SpotReturn] = volatility?.SpotReturn5Day;
        figures[SignalNames.SpotSpeed] = volatility?.SpotZ5Day;
    }

    private static void Carry(Dictionary<string, double?> figures, CarryObservation? carry)
    {
        figures[SignalNames.Pressure] = carry?.Pressure;
        figures[SignalNames.CarryToRisk] = carry?.CarryToRisk;
        figures[SignalNames.HedgeCost] = carry?.HedgeCost;
        figures[SignalNames.Basis] = carry?.Basis;
        figures[SignalNames.Intervention] = carry?.InterventionProximity;
    }

    private static double? Flag(bool? value) => value == null ? null : value.Value ? 1.0 : 0.0;
}
