using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;

namespace QuantConnect.Algorithm;

// Helper methods: moving averages.
public partial class QCAlgorithm
{
    /// <summary>Makes a <see cref="QuantConnect.Indicators.ArnaudLegouxMovingAverage"/> fed with a symbol.</summary>
    public ArnaudLegouxMovingAverage ALMA(Symbol symbol, int period, int sigma = 6, decimal offset = 0.85m, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"ALMA({period},{sigma},{offset})", resolution, selector, name => new ArnaudLegouxMovingAverage(name, period, sigma, offset));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.DoubleExponentialMovingAverage"/> fed with a symbol.</summary>
    public DoubleExponentialMovingAverage DEMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"DEMA({period})", resolution, selector, name => new DoubleExponentialMovingAverage(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.ExponentialMovingAverage"/> fed with a symbol.</summary>
    public ExponentialMovingAverage EMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        EMA(symbol, period, ExponentialMovingAverage.SmoothingFactorDefault(period), resolution, selector);

    /// <summary>Makes a <see cref="QuantConnect.Indicators.ExponentialMovingAverage"/> fed with a symbol.</summary>
    public ExponentialMovingAverage EMA(Symbol symbol, int period, decimal smoothingFactor, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"EMA({period})", resolution, selector, name => new ExponentialMovingAverage(name, period, smoothingFactor));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.FractalAdaptiveMovingAverage"/> fed with a symbol.</summary>
    public FractalAdaptiveMovingAverage FRAMA(Symbol symbol, int period, int longPeriod = 198, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"FRAMA({period},{longPeriod})", resolution, selector, name => new FractalAdaptiveMovingAverage(name, period, longPeriod));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.HullMovingAverage"/> fed with a symbol.</summary>
    public HullMovingAverage HMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"HMA({period})", resolution, selector, name => new HullMovingAverage(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.KaufmanAdaptiveMovingAverage"/> fed with a symbol.</summary>
    public KaufmanAdaptiveMovingAverage KAMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        KAMA(symbol, period, 2, 30, resolution, selector);

    /// <summary>Makes a <see cref="QuantConnect.Indicators.KaufmanAdaptiveMovingAverage"/> fed with a symbol.</summary>
    public KaufmanAdaptiveMovingAverage KAMA(Symbol symbol, int period, int fastEmaPeriod, int slowEmaPeriod, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(
            symbol,
            $"KAMA({period},{fastEmaPeriod},{slowEmaPeriod})",
            resolution,
            selector,
            name => new KaufmanAdaptiveMovingAverage(name, period, fastEmaPeriod, slowEmaPeriod));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.KaufmanEfficiencyRatio"/> fed with a symbol.</summary>
    public KaufmanEfficiencyRatio KER(Symbol symbol, int period = 2, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"KER({period})", resolution, selector, name => new KaufmanEfficiencyRatio(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.LeastSquaresMovingAverage"/> fed with a symbol.</summary>
    public LeastSquaresMovingAverage LSMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"LSMA({period})", resolution, selector, name => new LeastSquaresMovingAverage(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.LinearWeightedMovingAverage"/> fed with a symbol.</summary>
    public LinearWeightedMovingAverage LWMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"LWMA({period})", resolution, selector, name => new LinearWeightedMovingAverage(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.MesaAdaptiveMovingAverage"/> fed with a symbol.</summary>
    public MesaAdaptiveMovingAverage MAMA(Symbol symbol, decimal fastLimit = 0.5m, decimal slowLimit = 0.05m, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"MAMA({fastLimit},{slowLimit})", resolution, selector, name => new MesaAdaptiveMovingAverage(name, fastLimit, slowLimit));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.McGinleyDynamic"/> fed with a symbol.</summary>
    public McGinleyDynamic MGD(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"MGD({period})", resolution, selector, name => new McGinleyDynamic(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.RelativeMovingAverage"/> fed with a symbol.</summary>
    public RelativeMovingAverage RMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"RMA({period})", resolution, selector, name => new RelativeMovingAverage(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.SimpleMovingAverage"/> fed with a symbol.</summary>
    public SimpleMovingAverage SMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"SMA({period})", resolution, selector, name => new SimpleMovingAverage(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.T3MovingAverage"/> fed with a symbol.</summary>
    public T3MovingAverage T3(Symbol symbol, int period, decimal volumeFactor = 0.7m, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"T3({period},{volumeFactor})", resolution, selector, name => new T3MovingAverage(name, period, volumeFactor));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.TripleExponentialMovingAverage"/> fed with a symbol.</summary>
    public TripleExponentialMovingAverage TEMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"TEMA({period})", resolution, selector, name => new TripleExponentialMovingAverage(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.TriangularMovingAverage"/> fed with a symbol.</summary>
    public TriangularMovingAverage TRIMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"TRIMA({period})", resolution, selector, name => new TriangularMovingAverage(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.TimeSeriesForecast"/> fed with a symbol.</summary>
    public TimeSeriesForecast TSF(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"TSF({period})", resolution, selector, name => new TimeSeriesForecast(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.VariableIndexDynamicAverage"/> fed with a symbol.</summary>
    public VariableIndexDynamicAverage VIDYA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"VIDYA({period})", resolution, selector, name => new VariableIndexDynamicAverage(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.VolumeWeightedMovingAverage"/> fed with a symbol.</summary>
    public VolumeWeightedMovingAverage VWMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars(symbol, $"VWMA({period})", resolution, selector, name => new VolumeWeightedMovingAverage(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.WilderMovingAverage"/> fed with a symbol.</summary>
    public WilderMovingAverage WWMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"WWMA({period})", resolution, selector, name => new WilderMovingAverage(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.ZeroLagExponentialMovingAverage"/> fed with a symbol.</summary>
    public ZeroLagExponentialMovingAverage ZLEMA(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"ZLEMA({period})", resolution, selector, name => new ZeroLagExponentialMovingAverage(name, period));
}
