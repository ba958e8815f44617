using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace QuantConnect.Securities;

public partial class SecurityCache
{
    private static readonly IReadOnlyList<BaseData> NoData = [];
    private IReadOnlyList<BaseData> _lastTrades = NoData;
    private IReadOnlyList<BaseData> _lastQuotes = NoData;

    // Custom data on an underlying shares this one with it.
    private Dictionary<Type, IReadOnlyList<BaseData>>? _byType;

    /// <summary>Stores the data points of one type that arrived together.</summary>
    public virtual void StoreData(IReadOnlyList<BaseData> data, Type dataType)
    {
        BringUpToDate();
        if (dataType == typeof(Tick) && data[data.Count - 1] is Tick tick && StoreTicks(tick.TickType, data)) return;
        _byType ??= [];
        _byType[dataType] = data;
    }

    /// <summary>Last data point of a type; null when there is none.</summary>
    public T? GetData<T>()
        where T : BaseData
        => TryGetValue(typeof(T), out var data) && data.Count > 0 ? data[data.Count - 1] as T : null;

    /// <summary>Last data points of a type that arrived together.</summary>
    public IEnumerable<T> GetAll<T>()
    {
        BringUpToDate();
        if (typeof(T) == typeof(Tick)) return _lastTrades.Concat(_lastQuotes).Cast<T>();
        return _byType != null && _byType.TryGetValue(typeof(T), out var data) ? data.Cast<T>() : [];
    }

    /// <summary>Whether there is data of a type.</summary>
    public bool HasData(Type type) => TryGetValue(type, out _);

    /// <summary>Looks for the last data points of a type that arrived together.</summary>
    public bool TryGetValue(Type type, out IReadOnlyList<BaseData> data)
    {
        BringUpToDate();
        if (type == typeof(Tick)) return TryGetTicks(out data);
        data = null!;
        return _byType != null && _byType.TryGetValue(type, out data!);
    }

    /// <summary>Forgets all prices and data.</summary>
    public void Reset()
    {
        BringUpToDate();
        Price = Open = High = Low = Close = 0;
        BidPrice = BidSize = AskPrice = AskSize = Volume = 0;
        OpenInterest = 0;
        _last = null;
        _byType = null;
        _lastQuotes = _lastTrades = NoData;
        _lastBar = _lastQuoteBar = default;
        ResetSession();
    }

    /// <summary>Lets one cache keep its data by type in the store of another one, what both have included.</summary>
    public static void ShareTypeCacheInstance(SecurityCache sourceToShare, SecurityCache targetToModify)
    {
        sourceToShare.BringUpToDate();
        targetToModify.BringUpToDate();
        var shared = sourceToShare._byType ??= [];
        foreach (var pair in targetToModify._byType ?? []) shared.TryAdd(pair.Key, pair.Value);
        targetToModify._byType = shared;
        targetToModify._lastTrades = sourceToShare._lastTrades;
        targetToModify._lastQuotes = sourceToShare._lastQuotes;
    }

    internal void ApplySplit(Split split)
    {
        BringUpToDate();
        var factor = split.SplitFactor;
        Price *= factor;
        Open *= factor;
        High *= factor;
        Low *= factor;
        Close *= factor;
        BidPrice *= factor;
        AskPrice *= factor;
        Volume /= factor;
        BidSize /= factor;
        AskSize /= factor;
        foreach (var stored in (_byType?.Values ?? Enumerable.Empty<IReadOnlyList<BaseData>>()).Append(_lastQuotes).Append(_lastTrades))
        {
            foreach (var data in stored) data.Scale((target, scale, _) => target * scale, 1 / factor, factor, 0m);
        }
    }

    private void StoreDataPoint(BaseData data)
    {
        if (data.GetType() == typeof(Tick))
        {
            StoreTicks(((Tick)data).TickType, [data]);
            return;
        }
        _byType ??= [];
        _byType[data.GetType()] = new[] { data };
    }

    private bool StoreTicks(TickType type, IReadOnlyList<BaseData> ticks)
    {
        switch (type)
        {
            case TickType.Trade:
                _lastTrades = ticks;
                return true;
            case TickType.Quote:
                _lastQuotes = ticks;
                return true;
            default:
                return false;
        }
    }

    private bool TryGetTicks(out IReadOnlyList<BaseData> data)
    {
        var quote = DefaultTypeTick(_lastQuotes);
        var trade = DefaultTypeTick(_lastTrades);
        var quotesWin = quote != null && (trade == null || quote.EndTime > trade.EndTime);
        data = quotesWin ? _lastQuotes : _lastTrades;
        return data.Count > 0;
    }

    private static BaseData? DefaultTypeTick(IReadOnlyList<BaseData> ticks)
        => ticks.Count > 0 && SubscriptionManager.IsDefaultDataType(ticks[^1]) ? ticks[^1] : null;
}
