using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;

namespace QuantConnect.Algorithm;

// Names of indicators, and what the helper methods (SMA, ATR, ...) share.
public partial class QCAlgorithm
{
    // These need quotes, so they settle which of a symbol's subscriptions feeds the indicator.
    private static bool NeedsQuotes(Func<IBaseData, decimal> selector) =>
        ReferenceEquals(selector, Field.BidPrice) || ReferenceEquals(selector, Field.AskPrice)
        || ReferenceEquals(selector, Field.BidOpen) || ReferenceEquals(selector, Field.BidHigh)
        || ReferenceEquals(selector, Field.BidLow) || ReferenceEquals(selector, Field.BidClose)
        || ReferenceEquals(selector, Field.AskOpen) || ReferenceEquals(selector, Field.AskHigh)
        || ReferenceEquals(selector, Field.AskLow) || ReferenceEquals(selector, Field.AskClose);

    /// <summary>Name of an indicator after its kind, symbol and resolution, such as SMA(10,BTCUSDT_hr).</summary>
    public string CreateIndicatorName(Symbol symbol, FormattableString type, Resolution? resolution) =>
        CreateIndicatorName(symbol, FormattableString.Invariant(type), resolution);

    /// <summary>Name of an indicator after its kind, symbol and resolution, such as SMA(10,BTCUSDT_hr).</summary>
    public string CreateIndicatorName(Symbol symbol, string type, Resolution? resolution)
    {
        var hasSymbol = symbol != QuantConnect.Symbol.None && symbol != QuantConnect.Symbol.Empty;
        if (hasSymbol) resolution ??= GetSubscription(symbol).Resolution;

        var suffix = resolution switch
        {
            Resolution.Tick => "tick",
            Resolution.Second => "sec",
            Resolution.Minute => "min",
            Resolution.Hour => "hr",
            Resolution.Daily => "day",
            null => string.Empty,
            _ => throw new ArgumentOutOfRangeException(nameof(resolution), resolution, "resolution parameter is out of range."),
        };
        var subject = hasSymbol ? $"{symbol}_{suffix}" : suffix;
        return $"{type}({subject})".Replace(")(", ",", StringComparison.Ordinal);
    }

    private static Type? DataTypeFor(Func<IBaseData, decimal>? selector)
    {
        if (selector is null) return null;
        if (NeedsQuotes(selector)) return typeof(QuoteBar);
        return ReferenceEquals(selector, Field.Volume) ? typeof(TradeBar) : null;
    }

    private TIndicator WirePoints<TIndicator>(
        Symbol symbol,
        FormattableString label,
        Resolution? resolution,
        Func<IBaseData, decimal>? selector,
        Func<string, TIndicator> make)
        where TIndicator : IndicatorBase<IndicatorDataPoint>
    {
        var indicator = make(CreateIndicatorName(symbol, label, resolution));
        RegisterIndicator(symbol, indicator, ResolveConsolidator(symbol, resolution, DataTypeFor(selector)), selector);
        if (Settings.AutomaticIndicatorWarmUp) WarmUpIndicator(symbol, indicator, resolution, selector);
        return indicator;
    }

    private TIndicator WireBars<TIndicator, TBar>(
        Symbol symbol,
        FormattableString label,
        Resolution? resolution,
        Func<IBaseData, TBar>? selector,
        Func<string, TIndicator> make)
        where TIndicator : IndicatorBase<TBar>
        where TBar : class, IBaseData
    {
        var indicator = make(CreateIndicatorName(symbol, label, resolution));
        FeedBars(indicator, resolution, selector, symbol);
        return indicator;
    }

    private TIndicator WirePair<TIndicator>(
        Symbol target,
        Symbol reference,
        FormattableString label,
        Resolution? resolution,
        Func<IBaseData, IBaseDataBar>? selector,
        Func<string, TIndicator> make,
        Symbol? named = null)
        where TIndicator : IndicatorBase<IBaseDataBar>
    {
        var indicator = make(CreateIndicatorName(named ?? QuantConnect.Symbol.None, label, resolution));
        FeedBars(indicator, resolution, selector, target, reference);
        return indicator;
    }

    private TIndicator WireMarket<TIndicator, TBar>(
        IEnumerable<Symbol> symbols,
        FormattableString label,
        Resolution? resolution,
        Func<IBaseData, TBar>? selector,
        Func<string, TIndicator> make,
        Action<TIndicator, Symbol> add)
        where TIndicator : IndicatorBase<TBar>
        where TBar : class, IBaseData
    {
        Symbol[] all = [.. symbols];
        var indicator = make(CreateIndicatorName(QuantConnect.Symbol.None, label, resolution ?? GetSubscription(all.First()).Resolution));
        foreach (var symbol in all) add(indicator, symbol);
        FeedBars(indicator, resolution, selector, all);
        return indicator;
    }

    private void FeedBars<TBar>(IndicatorBase<TBar> indicator, Resolution? resolution, Func<IBaseData, TBar>? selector, params Symbol[] symbols)
        where TBar : class, IBaseData
    {
        foreach (var symbol in symbols) RegisterIndicator(symbol, indicator, resolution, selector!);
        if (Settings.AutomaticIndicatorWarmUp) WarmUpIndicator(symbols, indicator, resolution, selector);
    }

    private IRiskFreeInterestRateModel RiskFreeModel(decimal? rate) => rate.HasValue
        ? new ConstantRiskFreeRateInterestRateModel(rate.Value)

        // Asked late: the algorithm may set its model after it made the indicator.
        : new FuncRiskFreeRateInterestRateModel(date => RiskFreeInterestRateModel.GetInterestRate(date));
}
