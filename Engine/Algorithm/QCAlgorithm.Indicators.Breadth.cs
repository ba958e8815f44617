using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;

namespace QuantConnect.Algorithm;

// Helper methods: indicators of a whole market.
public partial class QCAlgorithm
{
    /// <summary>Makes a <see cref="QuantConnect.Indicators.AdvanceDeclineDifference"/> fed with several symbols.</summary>
    public AdvanceDeclineDifference ADDIFF(IEnumerable<Symbol> symbols, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireMarket(symbols, $"A/D Difference", resolution, selector, name => new AdvanceDeclineDifference(name), (market, symbol) => market.Add(symbol));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.AdvanceDeclineRatio"/> fed with several symbols.</summary>
    public AdvanceDeclineRatio ADR(IEnumerable<Symbol> symbols, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireMarket(symbols, $"A/D Ratio", resolution, selector, name => new AdvanceDeclineRatio(name), (market, symbol) => market.Add(symbol));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.AdvanceDeclineVolumeRatio"/> fed with several symbols.</summary>
    public AdvanceDeclineVolumeRatio ADVR(IEnumerable<Symbol> symbols, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireMarket(symbols, $"A/D Volume Rate", resolution, selector, name => new AdvanceDeclineVolumeRatio(name), (market, symbol) => market.Add(symbol));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.McClellanOscillator"/> fed with several symbols.</summary>
    public McClellanOscillator MOSC(IEnumerable<Symbol> symbols, int fastPeriod = 19, int slowPeriod = 39, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        MOSC(symbols.ToArray(), fastPeriod, slowPeriod, resolution, selector);

    /// <summary>Makes a <see cref="QuantConnect.Indicators.McClellanOscillator"/> fed with several symbols.</summary>
    public McClellanOscillator MOSC(Symbol[] symbols, int fastPeriod = 19, int slowPeriod = 39, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireMarket(
            symbols,
            $"MO({fastPeriod},{slowPeriod})",
            resolution,
            selector,
            name => new McClellanOscillator(name, fastPeriod, slowPeriod),
            (market, symbol) => market.Add(symbol));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.McClellanSummationIndex"/> fed with several symbols.</summary>
    public McClellanSummationIndex MSI(IEnumerable<Symbol> symbols, int fastPeriod = 19, int slowPeriod = 39, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        MSI(symbols.ToArray(), fastPeriod, slowPeriod, resolution, selector);

    /// <summary>Makes a <see cref="QuantConnect.Indicators.McClellanSummationIndex"/> fed with several symbols.</summary>
    public McClellanSummationIndex MSI(Symbol[] symbols, int fastPeriod = 19, int slowPeriod = 39, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireMarket(
            symbols,
            $"MSI({fastPeriod},{slowPeriod})",
            resolution,
            selector,
            name => new McClellanSummationIndex(name, fastPeriod, slowPeriod),
            (market, symbol) => market.Add(symbol));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.NewHighsNewLows"/> fed with several symbols.</summary>
    public NewHighsNewLows NHNL(IEnumerable<Symbol> symbols, int period, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WireMarket(symbols, $"NH/NL({period})", resolution, selector, name => new NewHighsNewLows(name, period), (market, symbol) => market.Add(symbol));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.NewHighsNewLowsVolume"/> fed with several symbols.</summary>
    public NewHighsNewLowsVolume NHNLV(IEnumerable<Symbol> symbols, int period, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireMarket(
            symbols,
            $"NH/NL Volume({period})",
            resolution,
            selector,
            name => new NewHighsNewLowsVolume(name, period),
            (market, symbol) => market.Add(symbol));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.ArmsIndex"/> fed with several symbols.</summary>
    public ArmsIndex TRIN(IEnumerable<Symbol> symbols, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        TRIN(symbols.ToArray(), resolution, selector);

    /// <summary>Makes a <see cref="QuantConnect.Indicators.ArmsIndex"/> fed with several symbols.</summary>
    public ArmsIndex TRIN(Symbol[] symbols, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireMarket(symbols, $"TRIN", resolution, selector, name => new ArmsIndex(name), (market, symbol) => market.Add(symbol));
}
