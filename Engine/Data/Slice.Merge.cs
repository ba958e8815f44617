using QuantConnect.Data.Market;

namespace QuantConnect.Data;

public partial class Slice
{
    /// <summary>Takes in what another slice of the same time has and this one has not.</summary>
    public void MergeSlice(Slice inputSlice)
    {
        if (UtcTime != inputSlice.UtcTime)
        {
            throw new InvalidOperationException($"Slice with time {UtcTime} can't be merged with given slice with different {inputSlice.UtcTime}");
        }

        Bars = Merge<TradeBars, TradeBar>(Bars, inputSlice.Bars);
        QuoteBars = Merge<QuoteBars, QuoteBar>(QuoteBars, inputSlice.QuoteBars);
        Ticks = Merge<Ticks, List<Tick>>(Ticks, inputSlice.Ticks);
        Splits = Merge<Splits, Split>(Splits, inputSlice.Splits);
        Dividends = Merge<Dividends, Dividend>(Dividends, inputSlice.Dividends);
        Delistings = Merge<Delistings, Delisting>(Delistings, inputSlice.Delistings);
        SymbolChangedEvents = Merge<SymbolChangedEvents, SymbolChangedEvent>(SymbolChangedEvents, inputSlice.SymbolChangedEvents);
        MarginInterestRates = Merge<MarginInterestRates, MarginInterestRate>(MarginInterestRates, inputSlice.MarginInterestRates);

        // later data wins in the table, and the data of this slice should
        if (inputSlice._data.Count > 0) _data = [.. inputSlice._data, .. _data];
        _table = null;
        _byType = null;
    }

    private static TDictionary Merge<TDictionary, T>(TDictionary own, TDictionary other) where TDictionary : DataDictionary<T>
    {
        if (own.Count == 0) return other;
        foreach (var (symbol, data) in other)
        {
            if (!own.ContainsKey(symbol)) own.Add(symbol, data);
        }
        return own;
    }

    private static TCollection Collect<TCollection, T>(DateTime time, List<BaseData> data)
        where TCollection : DataDictionary<T>, new()
        where T : BaseData
    {
        var found = new TCollection { Time = time };
        foreach (var point in data)
        {
            if (point is T match) found[match.Symbol] = match;
        }
        return found;
    }

    private static Ticks CollectTicks(DateTime time, List<BaseData> data)
    {
        var found = new Ticks(time);
        foreach (var point in data)
        {
            if (point is Tick tick) found.Add(tick.Symbol, tick);
        }
        return found;
    }
}
