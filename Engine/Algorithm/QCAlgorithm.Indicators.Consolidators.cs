using QuantConnect.Data;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;
using QuantConnect.Util;

namespace QuantConnect.Algorithm;

// Which subscription of a symbol is consolidated, and by what.
public partial class QCAlgorithm
{
    private bool _toldAboutExtendedHours;

    /// <summary>The consolidator that brings a symbol's data to a resolution; null is the resolution of the subscription.</summary>
    public IDataConsolidator ResolveConsolidator(Symbol symbol, Resolution? resolution, Type? dataType = null) =>
        MakeConsolidator(symbol, CommonTickType(symbol, dataType), null, resolution, null);

    /// <summary>The consolidator that brings a symbol's data to a period; null is that of the subscription.</summary>
    public IDataConsolidator ResolveConsolidator(Symbol symbol, TimeSpan? timeSpan, Type? dataType = null) =>
        MakeConsolidator(symbol, CommonTickType(symbol, dataType), timeSpan, null, null);

    /// <summary>The consolidator for a type of data and a period; a period of zero passes the data on as it is.</summary>
    public static IDataConsolidator CreateConsolidator(TimeSpan period, Type consolidatorInputType, TickType? tickType = null)
    {
        if (period == TimeSpan.Zero) return PassThrough(consolidatorInputType);
        if (IsA<TradeBar>(consolidatorInputType)) return new TradeBarConsolidator(period);
        if (IsA<QuoteBar>(consolidatorInputType)) return new QuoteBarConsolidator(period);
        if (IsA<Tick>(consolidatorInputType))
        {
            return tickType switch
            {
                TickType.OpenInterest => new OpenInterestConsolidator(period),
                TickType.Quote => new TickQuoteBarConsolidator(period),
                _ => new TickConsolidator(period),
            };
        }

        return IsA<DynamicData>(consolidatorInputType) ? new DynamicDataConsolidator(period) : new BaseDataConsolidator(period);
    }

    private static bool IsA<T>(Type type) => typeof(T).IsAssignableFrom(type);

    private static TickType? CommonTickType(Symbol symbol, Type? dataType) =>
        dataType is null ? null : LeanData.GetCommonTickTypeForCommonDataTypes(dataType, symbol.SecurityType);

    private static IDataConsolidator PassThrough(Type inputType)
    {
        if (IsA<TradeBar>(inputType)) return new IdentityDataConsolidator<TradeBar>();
        if (IsA<QuoteBar>(inputType)) return new IdentityDataConsolidator<QuoteBar>();
        if (IsA<Tick>(inputType)) return new IdentityDataConsolidator<Tick>();
        if (IsA<DynamicData>(inputType)) return new DynamicDataConsolidator(1);
        return new IdentityDataConsolidator<BaseData>();
    }

    private static IDataConsolidator ByCalendar(Func<DateTime, CalendarInfo> calendar, Type inputType, TickType tickType)
    {
        if (IsA<TradeBar>(inputType)) return new TradeBarConsolidator(calendar);
        if (IsA<QuoteBar>(inputType)) return new QuoteBarConsolidator(calendar);
        if (IsA<Tick>(inputType)) return tickType == TickType.Quote ? new TickQuoteBarConsolidator(calendar) : new TickConsolidator(calendar);
        return IsA<DynamicData>(inputType) ? new DynamicDataConsolidator(calendar) : new BaseDataConsolidator(calendar);
    }

    private static IDataConsolidator BySize(SubscriptionDataConfig subscription, decimal size, Type outputType, TickType? tickType)
    {
        if (outputType == typeof(VolumeRenkoBar)) return new VolumeRenkoConsolidator(size);
        if (outputType == typeof(RenkoBar)) return new RenkoConsolidator(size);
        if (outputType == typeof(RangeBar)) return new RangeConsolidator((int)size);

        var count = (int)size;
        if (subscription.Resolution == Resolution.Tick)
        {
            return tickType switch
            {
                TickType.OpenInterest => new OpenInterestConsolidator(count),
                TickType.Quote => new TickQuoteBarConsolidator(count),
                _ => new TickConsolidator(count),
            };
        }

        if (outputType == typeof(TradeBar)) return new TradeBarConsolidator(count);
        return outputType == typeof(QuoteBar) ? new QuoteBarConsolidator(count) : new BaseDataConsolidator(count);
    }

    private SubscriptionDataConfig GetSubscription(Symbol symbol, TickType? tickType = null)
    {
        if (FindSubscription(symbol, tickType) is { } subscription) return subscription;

        // As with orders, a symbol that was not asked for yet is added.
        if (!symbol.IsCanonical() && !symbol.HasUnderlying) AddSecurity(symbol);
        return FindSubscription(symbol, tickType)
            ?? throw new Exception($"Please register to receive data for symbol \'{symbol}\' using the AddSecurity() function.");
    }

    private SubscriptionDataConfig? FindSubscription(Symbol symbol, TickType? tickType)
    {
        SubscriptionDataConfig? first = null;
        foreach (var config in SubscriptionManager.SubscriptionDataConfigService.GetSubscriptionDataConfigs(symbol)
                     .OrderByDescending(config => LeanData.IsCommonLeanDataType(config.Type))
                     .ThenBy(config => config.TickType))
        {
            if (tickType is null || tickType == config.TickType) return config;
            first ??= config;
        }

        return first;
    }

    private IDataConsolidator MakeConsolidator(Symbol symbol, TickType? tickType, TimeSpan? period, Resolution? resolution, Type? outputType)
    {
        var subscription = GetSubscription(symbol, tickType);
        if (period < subscription.Increment || resolution < subscription.Resolution)
        {
            throw new ArgumentException(
                $"Unable to create {symbol} consolidator because {symbol} is registered for {subscription.Resolution} data. "
                + "Consolidators require higher resolution data to produce lower resolution data.");
        }

        var asIs = (period is null && resolution is null) || period == subscription.Increment || resolution == subscription.Resolution;
        return Checked(asIs ? PassThrough(subscription.Type) : ByTime(subscription, period, resolution), subscription, outputType);
    }

    private IDataConsolidator ByTime(SubscriptionDataConfig subscription, TimeSpan? period, Resolution? resolution)
    {
        if (resolution != Resolution.Daily)
        {
            return CreateConsolidator(resolution?.ToTimeSpan() ?? period!.Value, subscription.Type, subscription.TickType);
        }

        var extended = Settings.DailyConsolidationUseExtendedMarketHours;
        if (subscription.ExtendedMarketHours && !extended && !_toldAboutExtendedHours)
        {
            _toldAboutExtendedHours = true;
            Debug(
                $"Warning: The subscription for {subscription.Symbol} has ExtendedMarketHours=true, but Settings.DailyConsolidationUseExtendedMarketHours=false. "
                + "Daily consolidations will exclude extended market hours. "
                + "Enable algorithm.Settings.DailyConsolidationUseExtendedMarketHours to include them.");
        }

        return new MarketHourAwareConsolidator(
            Settings.DailyPreciseEndTime,
            Resolution.Daily,
            subscription.Type,
            subscription.TickType,
            extended && subscription.ExtendedMarketHours);
    }

    private static IDataConsolidator Checked(IDataConsolidator consolidator, SubscriptionDataConfig subscription, Type? outputType)
    {
        if (outputType is null || outputType.IsAssignableFrom(consolidator.OutputType)) return consolidator;
        throw new ArgumentException(
            "Unable to consolidate with the specified handler because the consolidator's output type "
            + $"is {consolidator.OutputType.Name} but the handler's input type is {subscription.Type.Name}.");
    }
}
