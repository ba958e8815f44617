using QuantConnect.Data;
using QuantConnect.Data.Consolidators;
using QuantConnect.Indicators;
using QuantConnect.Util;

namespace QuantConnect.Algorithm;

// Making indicators ready from history.
public partial class QCAlgorithm
{
    private bool _toldAboutWarmUp;

    /// <summary>Whether the helper methods warm their indicators up from history.</summary>
    [Obsolete("Please use Settings.AutomaticIndicatorWarmUp")]
    public bool EnableAutomaticIndicatorWarmUp
    {
        get => Settings.AutomaticIndicatorWarmUp;
        set => Settings.AutomaticIndicatorWarmUp = value;
    }

    /// <summary>Resets an indicator and updates it with the history it needs to be ready.</summary>
    public void WarmUpIndicator(Symbol symbol, IndicatorBase<IndicatorDataPoint> indicator, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        WarmUpIndicator([symbol], indicator, resolution, selector);

    /// <summary>Resets an indicator and updates it with the history it needs to be ready.</summary>
    public void WarmUpIndicator(IEnumerable<Symbol> symbols, IndicatorBase<IndicatorDataPoint> indicator, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null)
    {
        if (!KnowsItsWarmUp(indicator, out var periods)) return;
        var history = History(symbols, periods, resolution);
        indicator.Reset();
        PushPoints(indicator, history, selector);
    }

    /// <summary>Updates an indicator with the history it needs to be ready, consolidated to a period.</summary>
    public void WarmUpIndicator(Symbol symbol, IndicatorBase<IndicatorDataPoint> indicator, TimeSpan period, Func<IBaseData, decimal>? selector = null) =>
        WarmUpIndicator([symbol], indicator, period, selector);

    /// <summary>Updates an indicator with the history it needs to be ready, consolidated to a period.</summary>
    public void WarmUpIndicator(IEnumerable<Symbol> symbols, IndicatorBase<IndicatorDataPoint> indicator, TimeSpan period, Func<IBaseData, decimal>? selector = null)
    {
        selector ??= data => data.Value;
        WarmUpConsolidated<IBaseData>(symbols, indicator, period, data => indicator.Update(new IndicatorDataPoint(data.Symbol, data.EndTime, selector(data))));
    }

    /// <summary>Resets an indicator and updates it with the history it needs to be ready.</summary>
    public void WarmUpIndicator<T>(Symbol symbol, IndicatorBase<T> indicator, Resolution? resolution = null, Func<IBaseData, T>? selector = null)
        where T : class, IBaseData =>
        WarmUpIndicator([symbol], indicator, resolution, selector);

    /// <summary>Resets an indicator and updates it with the history it needs to be ready.</summary>
    public void WarmUpIndicator<T>(IEnumerable<Symbol> symbols, IndicatorBase<T> indicator, Resolution? resolution = null, Func<IBaseData, T>? selector = null)
        where T : class, IBaseData
    {
        if (!KnowsItsWarmUp(indicator, out var periods)) return;
        var history = History(symbols, periods, resolution);
        indicator.Reset();
        PushData(indicator, history, selector);
    }

    /// <summary>Updates an indicator with the history it needs to be ready, consolidated to a period.</summary>
    public void WarmUpIndicator<T>(Symbol symbol, IndicatorBase<T> indicator, TimeSpan period, Func<IBaseData, T>? selector = null)
        where T : class, IBaseData =>
        WarmUpIndicator([symbol], indicator, period, selector);

    /// <summary>Updates an indicator with the history it needs to be ready, consolidated to a period.</summary>
    public void WarmUpIndicator<T>(IEnumerable<Symbol> symbols, IndicatorBase<T> indicator, TimeSpan period, Func<IBaseData, T>? selector = null)
        where T : class, IBaseData
    {
        selector ??= InputOf<T>;
        WarmUpConsolidated<T>(symbols, indicator, period, data => indicator.Update(selector(data)));
    }

    private static T InputOf<T>(IBaseData data)
        where T : IBaseData =>
        data is not IndicatorDataPoint && typeof(T) == typeof(IndicatorDataPoint)
            ? (T)(object)new IndicatorDataPoint(data.Symbol, data.EndTime, data.Price)
            : (T)data;

    private static void PushPoints(IndicatorBase<IndicatorDataPoint> indicator, IEnumerable<Slice> history, Func<IBaseData, decimal>? selector)
    {
        selector ??= data => data.Value;
        history.PushThrough(data => indicator.Update(new IndicatorDataPoint(data.Symbol, data.EndTime, selector(data))), DataTypeFor(selector)!);
    }

    private static void PushData<T>(IndicatorBase<T> indicator, IEnumerable<Slice> history, Func<IBaseData, T>? selector)
        where T : IBaseData
    {
        selector ??= InputOf<T>;
        if (typeof(T) == typeof(IndicatorDataPoint) || typeof(T).IsAbstract)
        {
            history.PushThrough(data => indicator.Update(selector(data)));
            return;
        }

        foreach (var data in history.Get<T>())
        {
            foreach (var point in data.Values) indicator.Update(selector(point));
        }
    }

    private bool KnowsItsWarmUp(IndicatorBase indicator, out int periods)
    {
        periods = 0;
        if (indicator is IIndicatorWarmUpPeriodProvider provider)
        {
            periods = provider.WarmUpPeriod;
            return true;
        }

        if (!_toldAboutWarmUp)
        {
            _toldAboutWarmUp = true;
            Debug(
                $"Warning: the 'WarmUpIndicator' feature only works with indicators which inherit from '{nameof(IIndicatorWarmUpPeriodProvider)}'"
                + " and define a warm up period, setting property 'WarmUpPeriod' with a value > 0."
                + $" The provided indicator of type '{indicator.GetType().Name}' will not be warmed up.");
        }

        return false;
    }

    private void WarmUpConsolidated<T>(IEnumerable<Symbol> symbols, IndicatorBase indicator, TimeSpan period, Action<T> update)
        where T : class, IBaseData
    {
        if (!KnowsItsWarmUp(indicator, out var periods) || periods == 0) return;

        var resolution = period.ToHigherResolutionEquivalent(false);
        var step = resolution.ToTimeSpan();
        if (step != TimeSpan.Zero) periods *= (int)(period.Ticks / step.Ticks);

        Symbol[] all = [.. symbols];
        IEnumerable<Slice> history;
        try
        {
            history = History(all, periods, resolution);
        }
        catch (ArgumentException e)
        {
            Debug($"{indicator.Name} could not be warmed up. Reason: {e.Message}");
            return;
        }

        var consolidators = Array.ConvertAll(all, symbol => (Symbol: symbol, Consolidator: WarmUpConsolidator(symbol, period, step == period, update)));
        foreach (var slice in history)
        {
            foreach (var (symbol, consolidator) in consolidators)
            {
                if (slice.TryGet(consolidator.InputType, symbol, out var data)) consolidator.Update((IBaseData)data!);
            }
        }

        foreach (var (symbol, consolidator) in consolidators)
        {
            // A bar that ended by now counts, though nothing came after it to close it.
            if (consolidator.WorkingData is not null) consolidator.Scan(LocalTimeOf(symbol));
            SubscriptionManager.RemoveConsolidator(symbol, consolidator);
        }
    }

    private IDataConsolidator WarmUpConsolidator<T>(Symbol symbol, TimeSpan period, bool asIs, Action<T> update)
        where T : class, IBaseData
    {
        if (SubscriptionManager.SubscriptionDataConfigService.GetSubscriptionDataConfigs(symbol).Count > 0) return Consolidate(symbol, period, update);

        var (type, tickType) = WarmUpDataType<T>(symbol);
        var consolidator = CreateConsolidator(asIs ? TimeSpan.Zero : period, type, tickType);
        consolidator.DataConsolidated += (_, data) => update((T)data);
        return consolidator;
    }

    private (Type Type, TickType TickType) WarmUpDataType<T>(Symbol symbol)
    {
        if (!typeof(T).IsAbstract) return (typeof(T), LeanData.GetCommonTickTypeForCommonDataTypes(typeof(T), symbol.SecurityType));

        var usual = SubscriptionManager.LookupSubscriptionConfigDataTypes(symbol.SecurityType, Resolution.Daily, symbol.IsCanonical())
            .OrderByDescending(candidate => LeanData.IsCommonLeanDataType(candidate.Item1))
            .ThenBy(candidate => candidate.Item2)
            .First();
        return (usual.Item1, usual.Item2);
    }

    private DateTime LocalTimeOf(Symbol symbol) => Securities.TryGetValue(symbol, out var security)
        ? security.LocalTime
        : UtcTime.ConvertFromUtc(MarketHoursDatabase.GetExchangeHours(symbol.ID.Market, symbol, symbol.SecurityType).TimeZone);
}
