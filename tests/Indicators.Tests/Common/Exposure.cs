using QuantConnect.Indicators;
using YenValve.Indicators.Carry;
using YenValve.Indicators.Correlation;
using YenValve.Indicators.Curve;
using YenValve.Indicators.Liquidations;
using YenValve.Indicators.Risk;
using YenValve.Indicators.Volatility;

namespace YenValve.Indicators.Tests.Common;

/// <summary>
/// What each indicator says for or against holding Bitcoin, declared here: figures that grow with the exposure that they allow. NaN, being unknown, allows
/// none.
/// </summary>
internal static class Exposure
{
    /// <summary>The figures of an indicator.</summary>
    /// <exception cref="NotSupportedException">It does not declare any.</exception>
    public static double[] Of(IndicatorBase indicator) => indicator switch
    {
        // Volatility bought and realised: the more there is, the less is held.
        ImpliedVolatilitySpike spike => [-spike.Score, -spike.DirectedScore, Unless(spike.IsSpike)],
        VarianceIndex index => [-index.Volatility],
        YangZhangVolatility volatility => [-volatility.Annualised],
        EwmaVolatility volatility => [-volatility.Annualised],

        // The curve: shocks, bends, misfit.
        CurveStress stress => [-stress.Score, -stress.Latched],
        YieldVelocity velocity => [-velocity.Shock],
        LongEndVelocity velocity => [-velocity.Shock],
        ButterflyMove move => [-Math.Abs(move.ZScore)],
        CurveKink kink => [-kink.Kink],
        CurveNoise noise => [-noise.ZScore, -noise.Rmse],
        CurveResiduals residuals => [-Math.Abs(residuals.Largest)],
        CurvePca pca => [-pca.TSquared, -pca.Spe, Unless(pca.IsLarge), Unless(pca.IsStrange)],
        SteadySvensson steady => [-steady.Fit.Rmse],
        YieldSentinel sentinel => [Unless(sentinel.IsOn)],

        // Carry: what the trade earns is a reason to stay in it, pressure and the ministry's nearness are none.
        YenCarry carry => [carry.CarryToRisk],
        CarryTradeMark mark => [mark.Unhedged, mark.Drawdown, If(mark.PaysInsured)],
        InterventionZone zone => [-(double)zone.Current.Value, Unless(zone.IsInZone)],
        CarryUnwindPressure pressure => [-pressure.Pressure],

        // Correlation: the more Bitcoin goes with the carry trade, the more its stress counts.
        StressCorrelation gate => [-gate.Gate],
        EwmaCorrelation correlation => [-correlation.Correlation],
        DccCorrelation correlation => [-correlation.Correlation],
        CorrelationBreak parting => [Unless(parting.IsBreak)],
        DownsideBeta downside => [-downside.Beta],
        TailDependence tail => [-tail.Dependence],

        // Liquidations: longs that stand below are a danger; a cascade and the end of a flush are where exposure is bought back.
        LiquidationMap map => [-map.Imbalance],
        LiquidationCascade cascade => [If(cascade.IsCascade), cascade.QuietHours],
        FlushExhaustion flush => [flush.Score, If(flush.IsExhausted)],

        TailRisk tail => [-tail.ValueAtRisk, -tail.ExpectedShortfall],
        DrawdownControl control => [control.Multiplier],
        _ => throw new NotSupportedException($"Exposure.Of has to know what {indicator.GetType().Name} says for or against exposure."),
    };

    private static double If(bool state) => state ? 1.0 : 0.0;

    private static double Unless(bool state) => state ? 0.0 : 1.0;
}
