using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;

namespace QuantConnect.Algorithm;

// Helper methods: statistics over a window.
public partial class QCAlgorithm
{
    /// <summary>Makes a <see cref="QuantConnect.Indicators.AutoRegressiveIntegratedMovingAverage"/> fed with a symbol.</summary>
    public AutoRegressiveIntegratedMovingAverage ARIMA(Symbol symbol, int arOrder, int diffOrder, int maOrder, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        ARIMA(symbol, arOrder, diffOrder, maOrder, period, true, resolution, selector);

    /// <summary>Makes a <see cref="QuantConnect.Indicators.AutoRegressiveIntegratedMovingAverage"/> fed with a symbol.</summary>
    public AutoRegressiveIntegratedMovingAverage ARIMA(
        Symbol symbol, int arOrder, int diffOrder, int maOrder, int period, bool intercept, Resolution? resolution = null,
        Func<IBaseData, decimal>? selector = null) =>
        WirePoints(
            symbol,
            $"ARIMA({arOrder},{diffOrder},{maOrder},{period})",
            resolution,
            selector,
            name => new AutoRegressiveIntegratedMovingAverage(name, arOrder, diffOrder, maOrder, period, intercept));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.Correlation"/> fed with two symbols.</summary>
    public Correlation C(Symbol target, Symbol reference, int period, CorrelationType correlationType = CorrelationType.Pearson, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WirePair(target, reference, $"C({period})", resolution, selector, name => new Correlation(name, target, reference, period, correlationType));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.Covariance"/> fed with two symbols.</summary>
    public Covariance COV(Symbol target, Symbol reference, int period, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WirePair(target, reference, $"COV({period})", resolution, selector, name => new Covariance(name, target, reference, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.HurstExponent"/> fed with a symbol.</summary>
    public HurstExponent HE(Symbol symbol, int period, int maxLag = 20, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"HE({period},{maxLag})", resolution, selector, name => new HurstExponent(name, period, maxLag));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.MeanAbsoluteDeviation"/> fed with a symbol.</summary>
    public MeanAbsoluteDeviation MAD(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"MAD({period})", resolution, selector, name => new MeanAbsoluteDeviation(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.Maximum"/> fed with a symbol.</summary>
    public Maximum MAX(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"MAX({period})", resolution, selector ?? Highs(symbol), name => new Maximum(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.MidPoint"/> fed with a symbol.</summary>
    public MidPoint MIDPOINT(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"MIDPOINT({period})", resolution, selector, name => new MidPoint(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.MidPrice"/> fed with a symbol.</summary>
    public MidPrice MIDPRICE(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"MIDPRICE({period})", resolution, selector, name => new MidPrice(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.Minimum"/> fed with a symbol.</summary>
    public Minimum MIN(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"MIN({period})", resolution, selector ?? Lows(symbol), name => new Minimum(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.StandardDeviation"/> fed with a symbol.</summary>
    public StandardDeviation STD(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"STD({period})", resolution, selector, name => new StandardDeviation(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.Sum"/> fed with a symbol.</summary>
    public Sum SUM(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"SUM({period})", resolution, selector, name => new Sum(name, period));
}
