using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;

namespace QuantConnect.Algorithm;

// Helper methods: trend indicators.
public partial class QCAlgorithm
{
    /// <summary>Makes a <see cref="QuantConnect.Indicators.AverageDirectionalIndex"/> fed with a symbol.</summary>
    public AverageDirectionalIndex ADX(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"ADX({period})", resolution, selector, name => new AverageDirectionalIndex(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.AverageDirectionalMovementIndexRating"/> fed with a symbol.</summary>
    public AverageDirectionalMovementIndexRating ADXR(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"ADXR({period})", resolution, selector, name => new AverageDirectionalMovementIndexRating(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.WilderAccumulativeSwingIndex"/> fed with a symbol.</summary>
    public WilderAccumulativeSwingIndex ASI(Symbol symbol, decimal limitMove, Resolution? resolution = Resolution.Daily, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars(symbol, $"ASI", resolution, selector, name => new WilderAccumulativeSwingIndex(name, limitMove));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.HilbertTransform"/> fed with a symbol.</summary>
    public HilbertTransform HT(Symbol symbol, int length, decimal inPhaseMultiplicationFactor, decimal quadratureMultiplicationFactor, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(
            symbol,
            $"HT({length}, {inPhaseMultiplicationFactor}, {quadratureMultiplicationFactor})",
            resolution,
            selector,
            _ => new HilbertTransform(length, inPhaseMultiplicationFactor, quadratureMultiplicationFactor));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.HeikinAshi"/> fed with a symbol.</summary>
    public HeikinAshi HeikinAshi(Symbol symbol, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars<HeikinAshi, IBaseDataBar>(symbol, $"HA", resolution, selector, name => new HeikinAshi(name));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.IchimokuKinkoHyo"/> fed with a symbol.</summary>
    public IchimokuKinkoHyo ICHIMOKU(
        Symbol symbol, int tenkanPeriod, int kijunPeriod, int senkouAPeriod, int senkouBPeriod, int senkouADelayPeriod, int senkouBDelayPeriod,
        Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars<IchimokuKinkoHyo, IBaseDataBar>(
            symbol,
            $"ICHIMOKU({tenkanPeriod},{kijunPeriod},{senkouAPeriod},{senkouBPeriod},{senkouADelayPeriod},{senkouBDelayPeriod})",
            resolution,
            selector,
            name => new IchimokuKinkoHyo(name, tenkanPeriod, kijunPeriod, senkouAPeriod, senkouBPeriod, senkouADelayPeriod, senkouBDelayPeriod));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.PivotPointsHighLow"/> fed with a symbol.</summary>
    public PivotPointsHighLow PPHL(Symbol symbol, int lengthHigh, int lengthLow, int lastStoredValues, Resolution? resolution, Func<IBaseData, IBaseDataBar>? selector = null) =>
        PPHL(symbol, lengthHigh, lengthLow, lastStoredValues, strict: true, resolution, selector);

    /// <summary>Makes a <see cref="QuantConnect.Indicators.PivotPointsHighLow"/> fed with a symbol.</summary>
    public PivotPointsHighLow PPHL(Symbol symbol, int lengthHigh, int lengthLow, int lastStoredValues = 100, bool strict = true, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(
            symbol,
            $"PPHL({lengthHigh},{lengthLow})",
            resolution,
            selector,
            name => new PivotPointsHighLow(name, lengthHigh, lengthLow, lastStoredValues, strict));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.ParabolicStopAndReverse"/> fed with a symbol.</summary>
    public ParabolicStopAndReverse PSAR(Symbol symbol, decimal afStart = 0.02m, decimal afIncrement = 0.02m, decimal afMax = 0.2m, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(
            symbol,
            $"PSAR({afStart},{afIncrement},{afMax})",
            resolution,
            selector,
            name => new ParabolicStopAndReverse(name, afStart, afIncrement, afMax));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.ParabolicStopAndReverseExtended"/> fed with a symbol.</summary>
    public ParabolicStopAndReverseExtended SAREXT(
        Symbol symbol, decimal sarStart = 0.0m, decimal offsetOnReverse = 0.0m, decimal afStartShort = 0.02m, decimal afIncrementShort = 0.02m,
        decimal afMaxShort = 0.2m, decimal afStartLong = 0.02m, decimal afIncrementLong = 0.02m, decimal afMaxLong = 0.2m,
        Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(
            symbol,
            $"SAREXT({sarStart},{offsetOnReverse},{afStartShort},{afIncrementShort},{afMaxShort},{afStartLong},{afIncrementLong},{afMaxLong})",
            resolution,
            selector,
            name => new ParabolicStopAndReverseExtended(name, sarStart, offsetOnReverse, afStartShort, afIncrementShort, afMaxShort, afStartLong, afIncrementLong, afMaxLong));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.WilderSwingIndex"/> fed with a symbol.</summary>
    public WilderSwingIndex SI(Symbol symbol, decimal limitMove, Resolution? resolution = Resolution.Daily, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars(symbol, $"SI", resolution, selector, name => new WilderSwingIndex(name, limitMove));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.SuperTrend"/> fed with a symbol.</summary>
    public SuperTrend STR(
        Symbol symbol, int period, decimal multiplier, MovingAverageType movingAverageType = MovingAverageType.Wilders, Resolution? resolution = null,
        Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"STR({period},{multiplier})", resolution, selector, name => new SuperTrend(name, period, multiplier, movingAverageType));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.SwissArmyKnife"/> fed with a symbol.</summary>
    public SwissArmyKnife SWISS(Symbol symbol, int period, double delta, SwissArmyKnifeTool tool, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"SWISS({period},{delta},{tool})", resolution, selector, name => new SwissArmyKnife(name, period, delta, tool));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.TomDemarkSequential"/> fed with a symbol.</summary>
    public TomDemarkSequential TDS(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"TDS", resolution, selector, name => new TomDemarkSequential(name));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.Vortex"/> fed with a symbol.</summary>
    public Vortex VTX(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"VTX({period})", resolution, selector, name => new Vortex(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.ZigZag"/> fed with a symbol.</summary>
    public ZigZag ZZ(Symbol symbol, decimal sensitivity = 0.05m, int minTrendLength = 1, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"ZZ({sensitivity},{minTrendLength})", resolution, selector, name => new ZigZag(name, sensitivity, minTrendLength));
}
