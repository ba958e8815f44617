using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;

namespace QuantConnect.Algorithm;

// Helper methods: oscillators and other measures of momentum.
public partial class QCAlgorithm
{
    /// <summary>Makes a <see cref="QuantConnect.Indicators.AwesomeOscillator"/> fed with a symbol.</summary>
    public AwesomeOscillator AO(Symbol symbol, int fastPeriod, int slowPeriod, MovingAverageType type, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"AO({fastPeriod},{slowPeriod},{type})", resolution, selector, name => new AwesomeOscillator(name, fastPeriod, slowPeriod, type));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.AbsolutePriceOscillator"/> fed with a symbol.</summary>
    public AbsolutePriceOscillator APO(Symbol symbol, int fastPeriod, int slowPeriod, MovingAverageType movingAverageType, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(
            symbol,
            $"APO({fastPeriod},{slowPeriod})",
            resolution,
            selector,
            name => new AbsolutePriceOscillator(name, fastPeriod, slowPeriod, movingAverageType));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.AugenPriceSpike"/> fed with a symbol.</summary>
    public AugenPriceSpike APS(Symbol symbol, int period = 3, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"APS({period})", resolution, selector, name => new AugenPriceSpike(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.AroonOscillator"/> fed with a symbol.</summary>
    public AroonOscillator AROON(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        AROON(symbol, period, period, resolution, selector);

    /// <summary>Makes a <see cref="QuantConnect.Indicators.AroonOscillator"/> fed with a symbol.</summary>
    public AroonOscillator AROON(Symbol symbol, int upPeriod, int downPeriod, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"AROON({upPeriod},{downPeriod})", resolution, selector, name => new AroonOscillator(name, upPeriod, downPeriod));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.BalanceOfPower"/> fed with a symbol.</summary>
    public BalanceOfPower BOP(Symbol symbol, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"BOP", resolution, selector, name => new BalanceOfPower(name));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.CoppockCurve"/> fed with a symbol.</summary>
    public CoppockCurve CC(Symbol symbol, int shortRocPeriod = 11, int longRocPeriod = 14, int lwmaPeriod = 10, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(
            symbol,
            $"CC({shortRocPeriod},{longRocPeriod},{lwmaPeriod})",
            resolution,
            selector,
            name => new CoppockCurve(name, shortRocPeriod, longRocPeriod, lwmaPeriod));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.CommodityChannelIndex"/> fed with a symbol.</summary>
    public CommodityChannelIndex CCI(Symbol symbol, int period, MovingAverageType movingAverageType = MovingAverageType.Simple, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"CCI({period})", resolution, selector, name => new CommodityChannelIndex(name, period, movingAverageType));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.ChandeMomentumOscillator"/> fed with a symbol.</summary>
    public ChandeMomentumOscillator CMO(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"CMO({period})", resolution, selector, name => new ChandeMomentumOscillator(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.ConnorsRelativeStrengthIndex"/> fed with a symbol.</summary>
    public ConnorsRelativeStrengthIndex CRSI(Symbol symbol, int rsiPeriod, int rsiPeriodStreak, int lookBackPeriod, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(
            symbol,
            $"CRSI({rsiPeriod},{rsiPeriodStreak},{lookBackPeriod})",
            resolution,
            selector,
            name => new ConnorsRelativeStrengthIndex(name, rsiPeriod, rsiPeriodStreak, lookBackPeriod));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.DeMarkerIndicator"/> fed with a symbol.</summary>
    public DeMarkerIndicator DEM(Symbol symbol, int period, MovingAverageType type, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars<DeMarkerIndicator, IBaseDataBar>(symbol, $"DEM({period},{type})", resolution, selector, name => new DeMarkerIndicator(name, period, type));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.DerivativeOscillator"/> fed with a symbol.</summary>
    public DerivativeOscillator DO(
        Symbol symbol, int rsiPeriod, int smoothingRsiPeriod, int doubleSmoothingRsiPeriod, int signalLinePeriod, Resolution? resolution = null,
        Func<IBaseData, decimal>? selector = null) =>
        WirePoints(
            symbol,
            $"DO({rsiPeriod},{smoothingRsiPeriod},{doubleSmoothingRsiPeriod},{signalLinePeriod})",
            resolution,
            selector,
            name => new DerivativeOscillator(name, rsiPeriod, smoothingRsiPeriod, doubleSmoothingRsiPeriod, signalLinePeriod));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.DetrendedPriceOscillator"/> fed with a symbol.</summary>
    public DetrendedPriceOscillator DPO(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"DPO({period})", resolution, selector, name => new DetrendedPriceOscillator(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.FisherTransform"/> fed with a symbol.</summary>
    public FisherTransform FISH(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars<FisherTransform, IBaseDataBar>(symbol, $"FISH({period})", resolution, selector, name => new FisherTransform(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.InternalBarStrength"/> fed with a symbol.</summary>
    public InternalBarStrength IBS(Symbol symbol, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars<InternalBarStrength, IBaseDataBar>(symbol, $"IBS", resolution, selector, name => new InternalBarStrength(name));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.KnowSureThing"/> fed with a symbol.</summary>
    public KnowSureThing KST(
        Symbol symbol, int roc1Period = 10, int roc1MaPeriod = 10, int roc2Period = 15, int roc2MaPeriod = 10, int roc3Period = 20,
        int roc3MaPeriod = 10, int roc4Period = 30, int roc4MaPeriod = 15, int signalPeriod = 9,
        MovingAverageType movingAverageType = MovingAverageType.Simple, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(
            symbol,
            $"KST({roc1Period},{roc1MaPeriod},{roc2Period},{roc2MaPeriod},{roc3Period},{roc3MaPeriod},{roc4Period},{roc4MaPeriod},{signalPeriod},{movingAverageType})",
            resolution,
            selector,
            name => new KnowSureThing(name, roc1Period, roc1MaPeriod, roc2Period, roc2MaPeriod, roc3Period, roc3MaPeriod, roc4Period, roc4MaPeriod, signalPeriod, movingAverageType));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.LogReturn"/> fed with a symbol.</summary>
    public LogReturn LOGR(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"LOGR({period})", resolution, selector, name => new LogReturn(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.MovingAverageConvergenceDivergence"/> fed with a symbol.</summary>
    public MovingAverageConvergenceDivergence MACD(
        Symbol symbol, int fastPeriod, int slowPeriod, int signalPeriod, MovingAverageType type = MovingAverageType.Exponential,
        Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(
            symbol,
            $"MACD({fastPeriod},{slowPeriod},{signalPeriod})",
            resolution,
            selector,
            name => new MovingAverageConvergenceDivergence(name, fastPeriod, slowPeriod, signalPeriod, type));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.Momentum"/> fed with a symbol.</summary>
    public Momentum MOM(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"MOM({period})", resolution, selector, name => new Momentum(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.Momersion"/> fed with a symbol.</summary>
    public Momersion MOMERSION(Symbol symbol, int? minPeriod, int fullPeriod, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"MOMERSION({minPeriod},{fullPeriod})", resolution, selector, name => new Momersion(name, minPeriod, fullPeriod));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.MomentumPercent"/> fed with a symbol.</summary>
    public MomentumPercent MOMP(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"MOMP({period})", resolution, selector, name => new MomentumPercent(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.PercentagePriceOscillator"/> fed with a symbol.</summary>
    public PercentagePriceOscillator PPO(Symbol symbol, int fastPeriod, int slowPeriod, MovingAverageType movingAverageType, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(
            symbol,
            $"PPO({fastPeriod},{slowPeriod})",
            resolution,
            selector,
            name => new PercentagePriceOscillator(name, fastPeriod, slowPeriod, movingAverageType));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.PremierStochasticOscillator"/> fed with a symbol.</summary>
    public PremierStochasticOscillator PSO(Symbol symbol, int period, int emaPeriod, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars<PremierStochasticOscillator, IBaseDataBar>(
            symbol,
            $"PSO({period},{emaPeriod})",
            resolution,
            selector,
            name => new PremierStochasticOscillator(name, period, emaPeriod));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.RateOfChange"/> fed with a symbol.</summary>
    public RateOfChange ROC(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"ROC({period})", resolution, selector, name => new RateOfChange(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.RateOfChangePercent"/> fed with a symbol.</summary>
    public RateOfChangePercent ROCP(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"ROCP({period})", resolution, selector, name => new RateOfChangePercent(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.RateOfChangeRatio"/> fed with a symbol.</summary>
    public RateOfChangeRatio ROCR(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"ROCR({period})", resolution, selector, name => new RateOfChangeRatio(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.RelativeStrengthIndex"/> fed with a symbol.</summary>
    public RelativeStrengthIndex RSI(Symbol symbol, int period, MovingAverageType movingAverageType = MovingAverageType.Wilders, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"RSI({period},{movingAverageType})", resolution, selector, name => new RelativeStrengthIndex(name, period, movingAverageType));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.RelativeVigorIndex"/> fed with a symbol.</summary>
    public RelativeVigorIndex RVI(Symbol symbol, int period, MovingAverageType movingAverageType = MovingAverageType.Simple, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars<RelativeVigorIndex, IBaseDataBar>(
            symbol,
            $"RVI({period},{movingAverageType})",
            resolution,
            selector,
            name => new RelativeVigorIndex(name, period, movingAverageType));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.StochasticRelativeStrengthIndex"/> fed with a symbol.</summary>
    public StochasticRelativeStrengthIndex SRSI(
        Symbol symbol, int rsiPeriod, int stochPeriod, int kSmoothingPeriod, int dSmoothingPeriod,
        MovingAverageType movingAverageType = MovingAverageType.Simple, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(
            symbol,
            $"SRSI({rsiPeriod},{stochPeriod},{kSmoothingPeriod},{dSmoothingPeriod})",
            resolution,
            selector,
            name => new StochasticRelativeStrengthIndex(name, rsiPeriod, stochPeriod, kSmoothingPeriod, dSmoothingPeriod, movingAverageType));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.SchaffTrendCycle"/> fed with a symbol.</summary>
    public SchaffTrendCycle STC(
        Symbol symbol, int cyclePeriod, int fastPeriod, int slowPeriod, MovingAverageType movingAverageType = MovingAverageType.Exponential,
        Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(
            symbol,
            $"STC({cyclePeriod},{fastPeriod},{slowPeriod})",
            resolution,
            selector,
            name => new SchaffTrendCycle(name, cyclePeriod, fastPeriod, slowPeriod, movingAverageType));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.Stochastic"/> fed with a symbol.</summary>
    public Stochastic STO(Symbol symbol, int period, int kPeriod, int dPeriod, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars<Stochastic, IBaseDataBar>(
            symbol,
            $"STO({period},{kPeriod},{dPeriod})",
            resolution,
            selector,
            name => new Stochastic(name, period, kPeriod, dPeriod));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.Stochastic"/> fed with a symbol.</summary>
    public Stochastic STO(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        STO(symbol, period, period, 3, resolution, selector);

    /// <summary>Makes a <see cref="QuantConnect.Indicators.Trix"/> fed with a symbol.</summary>
    public Trix TRIX(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"TRIX({period})", resolution, selector, name => new Trix(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.TrueStrengthIndex"/> fed with a symbol.</summary>
    public TrueStrengthIndex TSI(
        Symbol symbol, int longTermPeriod = 25, int shortTermPeriod = 13, int signalPeriod = 7,
        MovingAverageType signalType = MovingAverageType.Exponential, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(
            symbol,
            $"TSI({longTermPeriod},{shortTermPeriod},{signalPeriod})",
            resolution,
            selector,
            name => new TrueStrengthIndex(name, longTermPeriod, shortTermPeriod, signalPeriod, signalType));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.UltimateOscillator"/> fed with a symbol.</summary>
    public UltimateOscillator ULTOSC(Symbol symbol, int period1, int period2, int period3, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"ULTOSC({period1},{period2},{period3})", resolution, selector, name => new UltimateOscillator(name, period1, period2, period3));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.WilliamsPercentR"/> fed with a symbol.</summary>
    public WilliamsPercentR WILR(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"WILR({period})", resolution, selector, name => new WilliamsPercentR(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.WaveTrendOscillator"/> fed with a symbol.</summary>
    public WaveTrendOscillator WTO(Symbol symbol, int channelPeriod, int averagePeriod, int signalPeriod, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(
            symbol,
            $"WTO({channelPeriod},{averagePeriod},{signalPeriod})",
            resolution,
            selector,
            name => new WaveTrendOscillator(name, channelPeriod, averagePeriod, signalPeriod));
}
