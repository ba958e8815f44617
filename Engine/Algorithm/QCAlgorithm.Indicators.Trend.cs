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

    /// <summary>Makes a <see cref="QuantConnect.Indicators.HeikinAshi"/> fed with a symbol.</summary>
    public HeikinAshi HeikinAshi(Symbol symbol, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars<HeikinAshi, IBaseDataBar>(symbol, $"HA", resolution, selector, name => new HeikinAshi(name));

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
}
