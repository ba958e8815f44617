using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;

namespace QuantConnect.Algorithm;

// Helper methods that do not follow the common pattern: data as it is, and names with two meanings.
public partial class QCAlgorithm
{
    /// <summary>Makes an <see cref="QuantConnect.Indicators.Identity"/> fed with a symbol at the resolution of its subscription.</summary>
    public Identity Identity(Symbol symbol, Func<IBaseData, decimal>? selector = null, string? fieldName = null) =>
        Identity(symbol, GetSubscription(symbol).Resolution, selector, fieldName);

    /// <summary>Makes an <see cref="QuantConnect.Indicators.Identity"/> fed with a symbol at a resolution.</summary>
    public Identity Identity(Symbol symbol, Resolution resolution, Func<IBaseData, decimal>? selector = null, string? fieldName = null) =>
        WirePoints(symbol, $"{fieldName ?? "close"}", resolution, selector, name => new Identity(name));

    /// <summary>Makes an <see cref="QuantConnect.Indicators.Identity"/> fed with a symbol at a period.</summary>
    public Identity Identity(Symbol symbol, TimeSpan resolution, Func<IBaseData, decimal>? selector = null, string? fieldName = null)
    {
        var identity = new Identity(FormattableString.Invariant($"{symbol}({fieldName ?? "close"},{resolution})"));
        RegisterIndicator(symbol, identity, ResolveConsolidator(symbol, resolution), selector);
        return identity;
    }

    /// <summary>Makes a <see cref="QuantConnect.Indicators.FilteredIdentity"/> fed with a symbol at the resolution of its subscription.</summary>
    public FilteredIdentity FilteredIdentity(Symbol symbol, Func<IBaseData, IBaseDataBar>? selector = null, Func<IBaseData, bool>? filter = null, string? fieldName = null) =>
        FilteredIdentity(symbol, GetSubscription(symbol).Resolution, selector, filter, fieldName);

    /// <summary>Makes a <see cref="QuantConnect.Indicators.FilteredIdentity"/> fed with a symbol at a resolution.</summary>
    public FilteredIdentity FilteredIdentity(Symbol symbol, Resolution resolution, Func<IBaseData, IBaseDataBar>? selector = null, Func<IBaseData, bool>? filter = null, string? fieldName = null)
    {
        var identity = new FilteredIdentity(CreateIndicatorName(symbol, fieldName ?? "close", resolution), filter);
        RegisterIndicator<IBaseData>(symbol, identity, resolution, selector);
        return identity;
    }

    /// <summary>Makes a <see cref="QuantConnect.Indicators.FilteredIdentity"/> fed with a symbol at a period.</summary>
    public FilteredIdentity FilteredIdentity(Symbol symbol, TimeSpan resolution, Func<IBaseData, IBaseDataBar>? selector = null, Func<IBaseData, bool>? filter = null, string? fieldName = null)
    {
        var identity = new FilteredIdentity(FormattableString.Invariant($"{symbol}({fieldName ?? "close"}_{resolution})"), filter);
        RegisterIndicator<IBaseData>(symbol, identity, ResolveConsolidator(symbol, resolution), selector);
        return identity;
    }

    /// <summary>Makes a <see cref="Variance"/> fed with a symbol.</summary>
    [Obsolete("'VAR' is obsolete please use 'V' instead")]
    public Variance VAR(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        V(symbol, period, resolution, selector);

    /// <summary>Makes a <see cref="Variance"/> fed with a symbol.</summary>
    public Variance V(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WirePoints(symbol, $"V({period})", resolution, selector, name => new Variance(name, period));

    /// <summary>Makes an <see cref="IntradayVwap"/> fed with a symbol at the resolution of its subscription.</summary>
    public IntradayVwap VWAP(Symbol symbol)
    {
        var vwap = new IntradayVwap(CreateIndicatorName(symbol, "VWAP", null));
        RegisterIndicator(symbol, vwap);
        return vwap;
    }

    /// <summary>Makes a <see cref="RelativeDailyVolume"/> fed with a symbol; it is not warmed up.</summary>
    public RelativeDailyVolume RDV(Symbol symbol, int period = 2, Resolution resolution = Resolution.Daily, Func<IBaseData, TradeBar>? selector = null)
    {
        var volume = new RelativeDailyVolume(CreateIndicatorName(symbol, $"RDV({period})", resolution), period);
        RegisterIndicator(symbol, volume, resolution, selector);
        return volume;
    }

    // Extremes of trade bars are those of their highs and lows; of other data, of the value.
    private Func<IBaseData, decimal>? Highs(Symbol symbol) => IsA<TradeBar>(GetSubscription(symbol).Type) ? data => ((TradeBar)data).High : null;

    private Func<IBaseData, decimal>? Lows(Symbol symbol) => IsA<TradeBar>(GetSubscription(symbol).Type) ? data => ((TradeBar)data).Low : null;
}
