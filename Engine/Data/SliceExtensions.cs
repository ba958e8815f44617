using System.Collections;
using System.Reflection;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;

namespace QuantConnect.Data;

/// <summary>Helpers over slices.</summary>
public static class SliceExtensions
{
    /// <summary>Trade bars of the slices that have any.</summary>
    public static IEnumerable<TradeBars> TradeBars(this IEnumerable<Slice> slices) => slices.Where(static slice => slice.Bars.Count > 0).Select(static slice => slice.Bars);

    /// <summary>Ticks of the slices that have any.</summary>
    public static IEnumerable<Ticks> Ticks(this IEnumerable<Slice> slices) => slices.Where(static slice => slice.Ticks.Count > 0).Select(static slice => slice.Ticks);

    /// <summary>Data of a type: by symbol, or of one symbol.</summary>
    public static IEnumerable<dynamic> Get(this IEnumerable<Slice> slices, Type type, Symbol? symbol = null)
    {
        var all = slices.Select(slice => slice.Get(type));
        return symbol is null ? all : all.Where(data => data.ContainsKey(symbol)).Select(data => data[symbol]);
    }

    /// <summary>Trade bars of a symbol.</summary>
    public static IEnumerable<TradeBar> Get(this IEnumerable<Slice> slices, Symbol symbol) => slices.TradeBars().Get(symbol);

    /// <summary>Data of a symbol.</summary>
    public static IEnumerable<T> Get<T>(this IEnumerable<DataDictionary<T>> dataDictionaries, Symbol symbol) where T : IBaseData
    {
        foreach (var data in dataDictionaries)
        {
            if (data.TryGetValue(symbol, out var point)) yield return point;
        }
    }

    /// <summary>A number of a symbol's data: of the named property or field.</summary>
    public static IEnumerable<decimal> Get<T>(this IEnumerable<DataDictionary<T>> dataDictionaries, Symbol symbol, string field)
    {
        foreach (var data in dataDictionaries)
        {
            if (data.TryGetValue(symbol, out var point)) yield return Read(point!, field);
        }
    }

    /// <summary>Data of a type, of the slices that have any.</summary>
    public static IEnumerable<DataDictionary<T>> Get<T>(this IEnumerable<Slice> slices) where T : IBaseData =>
        slices.Select(static slice => slice.Get<T>()).Where(static data => data.Count > 0);

    /// <summary>Data of a type of a symbol.</summary>
    public static IEnumerable<T> Get<T>(this IEnumerable<Slice> slices, Symbol symbol) where T : IBaseData =>
        slices.Select(static slice => slice.Get<T>()).Get(symbol);

    /// <summary>A number of a symbol's data; of ticks, the last one's.</summary>
    public static IEnumerable<decimal> Get(this IEnumerable<Slice> slices, Symbol symbol, Func<BaseData, decimal> field)
    {
        foreach (var slice in slices)
        {
            if (slice.TryGetValue(symbol, out var data)) yield return field(Last((object)data));
        }
    }

    /// <summary>Data of a type of a symbol, if there is any.</summary>
    public static bool TryGet<T>(this Slice slice, Symbol symbol, out T data) where T : IBaseData => slice.Get<T>().TryGetValue(symbol, out data!);

    /// <summary>Data of a type of a symbol, if there is any.</summary>
    public static bool TryGet(this Slice slice, Type type, Symbol symbol, out dynamic? data)
    {
        var all = slice.Get(type);
        var found = (bool)all.ContainsKey(symbol);
        data = found ? all[symbol] : null;
        return found;
    }

    /// <summary>Numbers as floating-point ones.</summary>
    public static double[] ToDoubleArray(this IEnumerable<decimal> decimals) => [.. decimals.Select(static number => (double)number)];

    /// <summary>Feeds each symbol's consolidator.</summary>
    public static void PushThroughConsolidators(this IEnumerable<Slice> slices, Dictionary<Symbol, IDataConsolidator> consolidatorsBySymbol) =>
        slices.PushThroughConsolidators(symbol => consolidatorsBySymbol.GetValueOrDefault(symbol));

    /// <summary>Feeds each symbol's consolidator.</summary>
    public static void PushThroughConsolidators(this IEnumerable<Slice> slices, Func<Symbol, IDataConsolidator?> consolidatorsProvider) =>
        slices.PushThrough(data => consolidatorsProvider(data.Symbol)?.Update(data));

    /// <summary>Hands every data point over: of one type, or of each symbol.</summary>
    public static void PushThrough(this IEnumerable<Slice> slices, Action<BaseData> handler, Type? dataType = null)
    {
        foreach (var slice in slices)
        {
            foreach (var data in Points(slice, dataType)) handler(Last(data));
        }
    }

    private static IEnumerable Points(Slice slice, Type? type)
    {
        if (type == typeof(QuoteBar)) return slice.QuoteBars.Values;
        if (type == typeof(TradeBar)) return slice.Bars.Values;
        if (type == typeof(Tick)) return slice.Ticks.Values;
        if (type != null) return slice.Get(type).Values;
        return slice.Keys.Select(symbol => slice.TryGetValue(symbol, out var data) ? (object)data : null).Where(static data => data is not null);
    }

    private static BaseData Last(object data) => data is IList { Count: > 0 } list ? (BaseData)list[^1]! : (BaseData)data;

    private static decimal Read(object data, string name)
    {
        if (data is DynamicData dynamicData) return dynamicData.GetProperty(name).ConvertInvariant<decimal>();

        const BindingFlags Flags = BindingFlags.Instance | BindingFlags.Public | BindingFlags.IgnoreCase;
        var target = data is List<Tick> ? Last(data) : data;
        var value = target.GetType().GetProperty(name, Flags)?.GetValue(target) ?? target.GetType().GetField(name, Flags)?.GetValue(target);
        return value?.ConvertInvariant<decimal>()
            ?? throw new ArgumentException($"'{name}' is not a property or field of {target.GetType().Name}.", nameof(name));
    }
}
