using QuantConnect.Data.Market;

namespace QuantConnect.Data;

/// <summary>What each symbol has in a slice. A slice holds few symbols, so a list is searched faster than a table.</summary>
internal sealed class SliceTable
{
    private const int ListLimit = 12;
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<Symbol, Entry>? _index;
    private List<Entry>? _sorted;

    public SliceTable(List<BaseData> data)
    {
        if (data.Count > ListLimit) _index = new Dictionary<Symbol, Entry>(data.Count);
        foreach (var point in data) Add(point);
    }

    public int Count => _entries.Count;

    public Entry? Find(Symbol symbol)
    {
        if (_index is not null) return _index.GetValueOrDefault(symbol);
        foreach (var entry in _entries)
        {
            if (ReferenceEquals(entry.Symbol, symbol) || entry.Symbol.ID.Equals(symbol.ID)) return entry;
        }
        return null;
    }

    public List<Entry> Sorted() =>
        _sorted ??= _entries.Count < 2 ? _entries : [.. _entries.OrderBy(static entry => entry.Symbol)];

    public List<Symbol> Symbols() => Sorted().ConvertAll(static entry => entry.Symbol);

    private void Add(BaseData point)
    {
        if (!SubscriptionManager.IsDefaultDataType(point)) return;

        var entry = Find(point.Symbol);
        if (entry is null)
        {
            entry = new Entry(point.Symbol);
            _entries.Add(entry);
            _index?.Add(point.Symbol, entry);
        }
        entry.Add(point);
    }

    public sealed class Entry(Symbol symbol)
    {
        private List<Tick>? _ticks;

        // until something else comes, LEAN shows a trade bar, which is missing
        private MarketDataType _kind = MarketDataType.TradeBar;
        private TradeBar? _bar;
        private QuoteBar? _quote;

        public Symbol Symbol { get; } = symbol;

        public BaseData? Custom { get; private set; }

        public List<BaseData>? Auxiliary { get; private set; }

        public object? Shown => _kind switch
        {
            MarketDataType.TradeBar => _bar,
            MarketDataType.QuoteBar => _quote,
            MarketDataType.Tick => _ticks,
            _ => Custom,
        };

        public void Add(BaseData point)
        {
            switch (point.DataType)
            {
                case MarketDataType.Base:
                    Custom = point;
                    break;
                case MarketDataType.TradeBar:
                    _bar = (TradeBar)point;
                    break;
                case MarketDataType.QuoteBar:
                    _quote = (QuoteBar)point;
                    break;
                case MarketDataType.Tick:
                    (_ticks ??= []).Add((Tick)point);
                    break;
                case MarketDataType.Auxiliary:
                    (Auxiliary ??= []).Add(point);
                    return;
                default:
                    throw new ArgumentOutOfRangeException(nameof(point), point.DataType, null);
            }
            _kind = point.DataType;
        }
    }
}
