using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;

namespace QuantConnect.Algorithm;

// Helper methods: ranges, bands and channels.
public partial class QCAlgorithm
{
    /// <summary>Makes a <see cref="QuantConnect.Indicators.AccelerationBands"/> fed with a symbol.</summary>
    public AccelerationBands ABANDS(
        Symbol symbol, int period, decimal width = 4, MovingAverageType movingAverageType = MovingAverageType.Simple, Resolution? resolution = null,
        Func<IBaseData, TradeBar>? selector = null) =>
        WireBars<AccelerationBands, IBaseDataBar>(
            symbol,
            $"ABANDS({period},{width})",
            resolution,
            selector,
            name => new AccelerationBands(name, period, width, movingAverageType));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.AverageRange"/> fed with a symbol.</summary>
    public AverageRange AR(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"AR({period})", resolution, selector, name => new AverageRange(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.AverageTrueRange"/> fed with a symbol.</summary>
    public AverageTrueRange ATR(Symbol symbol, int period, MovingAverageType type = MovingAverageType.Simple, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"ATR({period})", resolution, selector, name => new AverageTrueRange(name, period, type));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.BollingerBands"/> fed with a symbol.</summary>
    public BollingerBands BB(Symbol symbol, int period, decimal k, MovingAverageType movingAverageType = MovingAverageType.Simple, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"BB({period},{k})", resolution, selector, name => new BollingerBands(name, period, k, movingAverageType));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.ChoppinessIndex"/> fed with a symbol.</summary>
    public ChoppinessIndex CHOP(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"CHOP({period})", resolution, selector, name => new ChoppinessIndex(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.ChandeKrollStop"/> fed with a symbol.</summary>
    public ChandeKrollStop CKS(
        Symbol symbol, int atrPeriod, decimal atrMult, int period, MovingAverageType movingAverageType = MovingAverageType.Wilders,
        Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(
            symbol,
            $"CKS({atrPeriod},{atrMult},{period})",
            resolution,
            selector,
            name => new ChandeKrollStop(name, atrPeriod, atrMult, period, movingAverageType));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.DonchianChannel"/> fed with a symbol.</summary>
    public DonchianChannel DCH(Symbol symbol, int upperPeriod, int lowerPeriod, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"DCH({upperPeriod},{lowerPeriod})", resolution, selector, name => new DonchianChannel(name, upperPeriod, lowerPeriod));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.DonchianChannel"/> fed with a symbol.</summary>
    public DonchianChannel DCH(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        DCH(symbol, period, period, resolution, selector);

    /// <summary>Makes a <see cref="QuantConnect.Indicators.KeltnerChannels"/> fed with a symbol.</summary>
    public KeltnerChannels KCH(
        Symbol symbol, int period, decimal k, MovingAverageType movingAverageType = MovingAverageType.Simple, Resolution? resolution = null,
        Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"KCH({period},{k})", resolution, selector, name => new KeltnerChannels(name, period, k, movingAverageType));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.MassIndex"/> fed with a symbol.</summary>
    public MassIndex MASS(Symbol symbol, int emaPeriod = 9, int sumPeriod = 25, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars(symbol, $"MASS({emaPeriod},{sumPeriod})", resolution, selector, name => new MassIndex(name, emaPeriod, sumPeriod));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.NormalizedAverageTrueRange"/> fed with a symbol.</summary>
    public NormalizedAverageTrueRange NATR(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"NATR({period})", resolution, selector, name => new NormalizedAverageTrueRange(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.RegressionChannel"/> fed with a symbol.</summary>
    public RegressionChannel RC(Symbol symbol, int period, decimal k, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"RC({period},{k})", resolution, selector, name => new RegressionChannel(name, period, k));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.RogersSatchellVolatility"/> fed with a symbol.</summary>
    public RogersSatchellVolatility RSV(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"RSV({period})", resolution, selector, name => new RogersSatchellVolatility(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.SqueezeMomentum"/> fed with a symbol.</summary>
    public SqueezeMomentum SM(
        Symbol symbol, int bollingerPeriod = 20, decimal bollingerMultiplier = 2m, int keltnerPeriod = 20, decimal keltnerMultiplier = 1.5m,
        Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(
            symbol,
            $"SM({bollingerPeriod}, {bollingerMultiplier}, {keltnerPeriod}, {keltnerMultiplier})",
            resolution,
            selector,
            name => new SqueezeMomentum(name, bollingerPeriod, bollingerMultiplier, keltnerPeriod, keltnerMultiplier));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.TrueRange"/> fed with a symbol.</summary>
    public TrueRange TR(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"TR", resolution, selector, name => new TrueRange(name));
}
