using System.Collections;
using QuantConnect.Data.Market;

namespace QuantConnect.Data;

/// <summary>All data of one moment.</summary>
public partial class Slice : ExtendedDictionary<Symbol, dynamic>, IEnumerable<KeyValuePair<Symbol, BaseData>>
{
    private SliceTable? _table;

    /// <summary>Sorts data into a slice.</summary>
    public Slice(DateTime time, IEnumerable<BaseData> data, DateTime utcTime)
        : this(time, data.ToList(), utcTime)
    {
    }

    /// <summary>Sorts data into a slice.</summary>
    public Slice(DateTime time, List<BaseData> data, DateTime utcTime)
        : this(time, data, Collect<TradeBars, TradeBar>(time, data), Collect<QuoteBars, QuoteBar>(time, data), CollectTicks(time, data),
            Collect<Splits, Split>(time, data), Collect<Dividends, Dividend>(time, data), Collect<Delistings, Delisting>(time, data),
            Collect<SymbolChangedEvents, SymbolChangedEvent>(time, data), Collect<MarginInterestRates, MarginInterestRate>(time, data), utcTime)
    {
    }

    /// <summary>Shares the data of another slice.</summary>
    protected Slice(Slice slice)
        : this(slice.Time, slice._data, slice.Bars, slice.QuoteBars, slice.Ticks, slice.Splits, slice.Dividends, slice.Delistings,
            slice.SymbolChangedEvents, slice.MarginInterestRates, slice.UtcTime, slice.HasData)
    {
        _table = slice._table;
        _byType = slice._byType;
    }

    internal Slice(DateTime time, List<BaseData> data, TradeBars bars, QuoteBars quoteBars, Ticks ticks, Splits splits, Dividends dividends,
        Delistings delistings, SymbolChangedEvents symbolChanges, MarginInterestRates marginInterestRates, DateTime utcTime, bool? hasData = null)
    {
        Time = time;
        UtcTime = utcTime;
        _data = data;
        Bars = bars;
        QuoteBars = quoteBars;
        Ticks = ticks;
        Splits = splits;
        Dividends = dividends;
        Delistings = delistings;
        SymbolChangedEvents = symbolChanges;
        MarginInterestRates = marginInterestRates;
        HasData = hasData ?? Table.Count > 0;
    }

    /// <summary>Every data point, duplicates included.</summary>
    public IEnumerable<BaseData> AllData => _data;

    /// <summary>Algorithm time.</summary>
    public DateTime Time { get; private set; }

    /// <summary>Time in UTC.</summary>
    public DateTime UtcTime { get; private set; }

    /// <summary>Whether there is any data.</summary>
    public bool HasData { get; private set; }

    /// <summary>Trade bars.</summary>
    public TradeBars Bars { get; private set; }

    /// <summary>Quote bars.</summary>
    public QuoteBars QuoteBars { get; private set; }

    /// <summary>Ticks.</summary>
    public Ticks Ticks { get; private set; }

    /// <summary>Splits.</summary>
    public Splits Splits { get; private set; }

    /// <summary>Dividends.</summary>
    public Dividends Dividends { get; private set; }

    /// <summary>Delistings.</summary>
    public Delistings Delistings { get; private set; }

    /// <summary>Changes of tickers.</summary>
    public SymbolChangedEvents SymbolChangedEvents { get; private set; }

    /// <summary>Interest on margin.</summary>
    public MarginInterestRates MarginInterestRates { get; private set; }

    /// <inheritdoc/>
    public override int Count => Table.Count;

    /// <summary>Symbols that have data, in the order of their tickers.</summary>
    public virtual IReadOnlyList<Symbol> Keys => Table.Symbols();

    /// <summary>Data points, one for each symbol, all of its ticks.</summary>
    public virtual IReadOnlyList<BaseData> Values => [.. Points().Select(static point => point.Value)];

    /// <inheritdoc/>
    protected override IEnumerable<Symbol> GetKeys => Table.Symbols();

    /// <inheritdoc/>
    protected override IEnumerable<dynamic> GetValues => Points().Select(static point => (dynamic)point.Value);

    private SliceTable Table => _table ??= new SliceTable(_data);

    /// <summary>Data of a symbol: its bar, its ticks or its custom data.</summary>
    public override dynamic this[Symbol symbol]
    {
        get
        {
            if (Table.Find(symbol) is { } entry) return entry.Shown!;
            CheckForImplicitlyCreatedSymbol(symbol);
            throw new KeyNotFoundException(MissingKeyText(symbol));
        }
        set => throw new NotSupportedException("The Slice object is read-only. You cannot set data in the slice.");
    }

    /// <inheritdoc/>
    public override bool ContainsKey(Symbol symbol) => symbol is not null && Table.Find(symbol) is not null;

    /// <inheritdoc/>
    public override bool TryGetValue(Symbol symbol, out dynamic data)
    {
        data = symbol is null ? null! : Table.Find(symbol)?.Shown!;
        return data is not null;
    }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<Symbol, dynamic>> GetItems() =>
        Points().Select(static point => new KeyValuePair<Symbol, dynamic>(point.Key, point.Value));

    /// <summary>Data points by symbol; auxiliary data is left out.</summary>
    public IEnumerator<KeyValuePair<Symbol, BaseData>> GetEnumerator() => Points().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerable<KeyValuePair<Symbol, BaseData>> Points()
    {
        foreach (var entry in Table.Sorted())
        {
            switch (entry.Shown)
            {
                case List<Tick> ticks:
                    foreach (var tick in ticks) yield return new KeyValuePair<Symbol, BaseData>(entry.Symbol, tick);
                    break;
                case BaseData point:
                    yield return new KeyValuePair<Symbol, BaseData>(entry.Symbol, point);
                    break;
            }
        }
    }
}
