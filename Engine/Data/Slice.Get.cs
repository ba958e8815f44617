using System.Runtime.CompilerServices;
using QuantConnect.Data.Market;

namespace QuantConnect.Data;

public partial class Slice
{
    private static readonly ConditionalWeakTable<Type, Func<Slice, object>> Getters = [];

    private List<BaseData> _data;

    // nearly always one or two types are asked for
    private List<object>? _byType;

    /// <summary>Data of exactly one type, by symbol.</summary>
    public DataDictionary<T> Get<T>() where T : IBaseData
    {
        if (typeof(T) == typeof(Tick) || typeof(T) == typeof(OpenInterest)) return Kept(LastTicks<T>);
        if (typeof(T) == typeof(TradeBar)) return (DataDictionary<T>)(object)Bars;
        if (typeof(T) == typeof(QuoteBar)) return (DataDictionary<T>)(object)QuoteBars;
        if (typeof(T) == typeof(Delisting)) return (DataDictionary<T>)(object)Delistings;
        if (typeof(T) == typeof(Split)) return (DataDictionary<T>)(object)Splits;
        if (typeof(T) == typeof(Dividend)) return (DataDictionary<T>)(object)Dividends;
        if (typeof(T) == typeof(SymbolChangedEvent)) return (DataDictionary<T>)(object)SymbolChangedEvents;
        if (typeof(T) == typeof(MarginInterestRate)) return (DataDictionary<T>)(object)MarginInterestRates;
        return Kept(OfExactType<T>);
    }

    /// <summary>Data of exactly one type of a symbol.</summary>
    public T Get<T>(Symbol symbol) where T : BaseData => Get<T>()[symbol];

    /// <summary>Data of exactly one type, by symbol.</summary>
    public dynamic Get(Type type) => Getters.GetValue(type, static type => typeof(Slice)
        .GetMethod(nameof(Get), 1, [])!
        .MakeGenericMethod(type)
        .CreateDelegate<Func<Slice, object>>())(this);

    private DataDictionary<T> Kept<T>(Func<DataDictionary<T>> make)
    {
        _byType ??= new List<object>(1);
        foreach (var known in _byType)
        {
            if (known is DataDictionary<T> found) return found;
        }
        var made = make();
        _byType.Add(made);
        return made;
    }

    private DataDictionary<T> OfExactType<T>()
    {
        var found = new DataDictionary<T>(Time);
        foreach (var entry in Table.Sorted())
        {
            if (entry.Custom is { } custom && custom.GetType() == typeof(T))
            {
                found.Add(entry.Symbol, (T)(object)custom);
                continue;
            }
            if (entry.Auxiliary is null) continue;
            foreach (var point in entry.Auxiliary)
            {
                if (point.GetType() == typeof(T)) found.Add(entry.Symbol, (T)(object)point);
            }
        }
        return found;
    }

    private DataDictionary<T> LastTicks<T>()
    {
        var openInterest = typeof(T) == typeof(OpenInterest);
        var found = new DataDictionary<T>(Time);
        foreach (var (symbol, ticks) in Ticks)
        {
            for (var i = ticks.Count - 1; i >= 0; i--)
            {
                if (ticks[i].TickType == TickType.OpenInterest != openInterest) continue;
                found[symbol] = (T)(object)ticks[i];
                break;
            }
        }
        return found;
    }
}
