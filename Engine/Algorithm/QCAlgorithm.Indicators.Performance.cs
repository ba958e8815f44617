using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;

namespace QuantConnect.Algorithm;

// Helper methods: measures of performance and risk.
public partial class QCAlgorithm
{
    /// <summary>Makes a <see cref="QuantConnect.Indicators.Alpha"/> fed with two symbols.</summary>
    public Alpha A(Symbol target, Symbol reference, int alphaPeriod = 1, int betaPeriod = 252, Resolution? resolution = null, decimal? riskFreeRate = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WirePair(
            target,
            reference,
            riskFreeRate.HasValue ? $"A({alphaPeriod},{betaPeriod},{riskFreeRate})" : (FormattableString)$"A({alphaPeriod},{betaPeriod})",
            resolution,
            selector,
            name => new Alpha(name, target, reference, alphaPeriod, betaPeriod, RiskFreeModel(riskFreeRate)),
            named: target);

    /// <summary>Makes a <see cref="QuantConnect.Indicators.Beta"/> fed with two symbols.</summary>
    public Beta B(Symbol target, Symbol reference, int period, Resolution? resolution = null, Func<IBaseData, IBaseDataBar>? selector = null) =>
        WirePair(target, reference, $"B({period})", resolution, selector, name => new Beta(name, target, reference, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.SortinoRatio"/> fed with a symbol.</summary>
    public SortinoRatio SORTINO(Symbol symbol, int sortinoPeriod, double minimumAcceptableReturn = 0.0, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(
            symbol,
            $"SORTINO({sortinoPeriod},{minimumAcceptableReturn})",
            resolution,
            selector,
            name => new SortinoRatio(name, sortinoPeriod, minimumAcceptableReturn));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.SharpeRatio"/> fed with a symbol.</summary>
    public SharpeRatio SR(Symbol symbol, int sharpePeriod, decimal? riskFreeRate = null, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(
            symbol,
            riskFreeRate.HasValue ? $"SR({sharpePeriod},{riskFreeRate})" : (FormattableString)$"SR({sharpePeriod})",
            resolution,
            selector,
            name => new SharpeRatio(name, sharpePeriod, RiskFreeModel(riskFreeRate)));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.TargetDownsideDeviation"/> fed with a symbol.</summary>
    public TargetDownsideDeviation TDD(Symbol symbol, int period, double minimumAcceptableReturn = 0, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(
            symbol,
            $"TDD({period},{minimumAcceptableReturn})",
            resolution,
            selector,
            name => new TargetDownsideDeviation(name, period, minimumAcceptableReturn));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.ValueAtRisk"/> fed with a symbol.</summary>
    public ValueAtRisk VAR(Symbol symbol, int period, double confidenceLevel, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"VAR({period},{confidenceLevel})", resolution, selector, name => new ValueAtRisk(name, period, confidenceLevel));
}
