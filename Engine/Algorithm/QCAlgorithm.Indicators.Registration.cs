using QuantConnect.Data;
using QuantConnect.Data.Consolidators;
using QuantConnect.Indicators;

namespace QuantConnect.Algorithm;

// Feeding indicators from subscriptions.
public partial class QCAlgorithm
{
    /// <summary>Feeds an indicator at a resolution; null is the resolution of the subscription.</summary>
    public void RegisterIndicator(Symbol symbol, IndicatorBase<IndicatorDataPoint> indicator, Resolution? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        RegisterIndicator(symbol, indicator, ResolveConsolidator(symbol, resolution), selector);

    /// <summary>Feeds an indicator at a period; null is that of the subscription.</summary>
    public void RegisterIndicator(Symbol symbol, IndicatorBase<IndicatorDataPoint> indicator, TimeSpan? resolution = null, Func<IBaseData, decimal>? selector = null) =>
        RegisterIndicator(symbol, indicator, ResolveConsolidator(symbol, resolution), selector);

    /// <summary>Feeds an indicator with what a consolidator makes.</summary>
    public void RegisterIndicator(Symbol symbol, IndicatorBase<IndicatorDataPoint> indicator, IDataConsolidator consolidator, Func<IBaseData, decimal>? selector = null)
    {
        Attach(symbol, consolidator, indicator);
        consolidator.DataConsolidated += selector is null
            ? (_, data) => indicator.Update(new IndicatorDataPoint(data.Symbol, data.EndTime, data.Value))
            : (_, data) => indicator.Update(new IndicatorDataPoint(data.Symbol, data.EndTime, selector(data)));
    }

    /// <summary>Feeds an indicator over data of its own type at a resolution; null is the resolution of the subscription.</summary>
    public void RegisterIndicator<T>(Symbol symbol, IndicatorBase<T> indicator, Resolution? resolution = null)
        where T : IBaseData =>
        RegisterIndicator(symbol, indicator, ResolveConsolidator(symbol, resolution, typeof(T)));

    /// <summary>Feeds an indicator with selected data at a resolution; null is the resolution of the subscription.</summary>
    public void RegisterIndicator<T>(Symbol symbol, IndicatorBase<T> indicator, Resolution? resolution, Func<IBaseData, T>? selector)
        where T : IBaseData =>
        RegisterIndicator(symbol, indicator, ResolveConsolidator(symbol, resolution, typeof(T)), selector);

    /// <summary>Feeds an indicator with selected data at a period; null is that of the subscription.</summary>
    public void RegisterIndicator<T>(Symbol symbol, IndicatorBase<T> indicator, TimeSpan? resolution, Func<IBaseData, T>? selector = null)
        where T : IBaseData =>
        RegisterIndicator(symbol, indicator, ResolveConsolidator(symbol, resolution, typeof(T)), selector);

    /// <summary>Feeds an indicator with what a consolidator makes; refused when that is of another type.</summary>
    public void RegisterIndicator<T>(Symbol symbol, IndicatorBase<T> indicator, IDataConsolidator consolidator, Func<IBaseData, T>? selector = null)
        where T : IBaseData
    {
        Attach(symbol, consolidator, indicator);
        if (!typeof(T).IsAssignableFrom(consolidator.OutputType) && !(selector is null && typeof(T) == typeof(IndicatorDataPoint)))
        {
            throw new ArgumentException(
                $"Type mismatch found between consolidator and indicator for symbol: {symbol}."
                + $"Consolidator outputs type {consolidator.OutputType.Name} but indicator expects input type {typeof(T).Name}");
        }

        // Without a selector the indicator takes the data as it is, or makes a point of it.
        consolidator.DataConsolidated += selector is null
            ? (_, data) => indicator.Update(data)
            : (_, data) => indicator.Update(selector(data));
    }

    /// <summary>Stops feeding an indicator.</summary>
    public void UnregisterIndicator(IndicatorBase indicator) => DeregisterIndicator(indicator);

    /// <summary>Stops feeding an indicator.</summary>
    public void DeregisterIndicator(IndicatorBase indicator)
    {
        foreach (var consolidator in indicator.Consolidators) SubscriptionManager.RemoveConsolidator(null!, consolidator);
        indicator.Consolidators.Clear();
    }

    private void Attach(Symbol symbol, IDataConsolidator consolidator, IndicatorBase? indicator, TickType? tickType = null)
    {
        indicator?.Consolidators.Add(consolidator);
        SubscriptionManager.AddConsolidator(symbol, consolidator, tickType);
    }
}
