using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;

namespace QuantConnect.Algorithm;

// Helper methods: indicators of volume.
public partial class QCAlgorithm
{
    /// <summary>Makes a <see cref="QuantConnect.Indicators.AccumulationDistribution"/> fed with a symbol.</summary>
    public AccumulationDistribution AD(Symbol symbol, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars(symbol, $"AD", resolution, selector, name => new AccumulationDistribution(name));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.AccumulationDistributionOscillator"/> fed with a symbol.</summary>
    public AccumulationDistributionOscillator ADOSC(Symbol symbol, int fastPeriod, int slowPeriod, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars(
            symbol,
            $"ADOSC({fastPeriod},{slowPeriod})",
            resolution,
            selector,
            name => new AccumulationDistributionOscillator(name, fastPeriod, slowPeriod));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.ChaikinMoneyFlow"/> fed with a symbol.</summary>
    public ChaikinMoneyFlow CMF(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars(symbol, $"CMF({period})", resolution, selector, name => new ChaikinMoneyFlow(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.ChaikinOscillator"/> fed with a symbol.</summary>
    public ChaikinOscillator CO(Symbol symbol, int fastPeriod, int slowPeriod, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars(symbol, $"CO({fastPeriod},{slowPeriod})", resolution, selector, name => new ChaikinOscillator(name, fastPeriod, slowPeriod));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.EaseOfMovementValue"/> fed with a symbol.</summary>
    public EaseOfMovementValue EMV(Symbol symbol, int period = 1, int scale = 10000, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars(symbol, $"EMV({period}, {scale})", resolution, selector, name => new EaseOfMovementValue(name, period, scale));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.ForceIndex"/> fed with a symbol.</summary>
    public ForceIndex FI(Symbol symbol, int period, MovingAverageType type = MovingAverageType.Exponential, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars(symbol, $"FI({period})", resolution, selector, name => new ForceIndex(name, period, type));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.KlingerVolumeOscillator"/> fed with a symbol.</summary>
    public KlingerVolumeOscillator KVO(Symbol symbol, int fastPeriod, int slowPeriod, int signalPeriod = 13, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars(
            symbol,
            $"KVO({fastPeriod},{slowPeriod},{signalPeriod})",
            resolution,
            selector,
            name => new KlingerVolumeOscillator(name, fastPeriod, slowPeriod, signalPeriod));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.MoneyFlowIndex"/> fed with a symbol.</summary>
    public MoneyFlowIndex MFI(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars(symbol, $"MFI({period})", resolution, selector, name => new MoneyFlowIndex(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.OnBalanceVolume"/> fed with a symbol.</summary>
    public OnBalanceVolume OBV(Symbol symbol, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars(symbol, $"OBV", resolution, selector, name => new OnBalanceVolume(name));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.SmoothedOnBalanceVolume"/> fed with a symbol.</summary>
    public SmoothedOnBalanceVolume SOBV(Symbol symbol, int period, MovingAverageType type = MovingAverageType.Simple, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireBars(symbol, $"SOBV({period})", resolution, selector, name => new SmoothedOnBalanceVolume(name, period, type));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.TimeProfile"/> fed with a symbol.</summary>
    public TimeProfile TP(
        Symbol symbol, int period = 2, decimal valueAreaVolumePercentage = 0.70m, decimal priceRangeRoundOff = 0.05m,
        Resolution resolution = Resolution.Daily, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars(
            symbol,
            $"TP({period},{valueAreaVolumePercentage},{priceRangeRoundOff})",
            resolution,
            selector,
            name => new TimeProfile(name, period, valueAreaVolumePercentage, priceRangeRoundOff));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.VolumeProfile"/> fed with a symbol.</summary>
    public VolumeProfile VP(
        Symbol symbol, int period = 2, decimal valueAreaVolumePercentage = 0.70m, decimal priceRangeRoundOff = 0.05m,
        Resolution resolution = Resolution.Daily, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars(
            symbol,
            $"VP({period},{valueAreaVolumePercentage},{priceRangeRoundOff})",
            resolution,
            selector,
            name => new VolumeProfile(name, period, valueAreaVolumePercentage, priceRangeRoundOff));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.VolumeWeightedAveragePriceIndicator"/> fed with a symbol.</summary>
    public VolumeWeightedAveragePriceIndicator VWAP(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars(symbol, $"VWAP({period})", resolution, selector, name => new VolumeWeightedAveragePriceIndicator(name, period));
}
