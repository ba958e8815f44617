using Common.Util;

namespace QuantConnect.Data.Market;

/// <summary>Data by symbol. Keys, values and entries come in the order of the tickers.</summary>
public class DataDictionary<T> : BaseExtendedDictionary<Symbol, T>
{
    private List<KeyValuePair<Symbol, T>>? _sorted;
    private List<Symbol>? _keys;
    private List<T>? _values;

    /// <summary>Starts empty.</summary>
    public DataDictionary()
    {
    }

    /// <summary>Takes the data under the symbols that the selector gives.</summary>
    public DataDictionary(IEnumerable<T> data, Func<T, Symbol> keySelector)
        : base(data, keySelector)
    {
    }

    /// <summary>Starts empty, at a time.</summary>
    public DataDictionary(DateTime time)
    {
        Time = time;
    }

    /// <summary>Algorithm time of the data.</summary>
    public DateTime Time { get; set; }

    /// <inheritdoc/>
    public override ICollection<Symbol> Keys => _keys ??= Sorted().ConvertAll(static entry => entry.Key);

    /// <inheritdoc/>
    public override ICollection<T> Values => _values ??= Sorted().ConvertAll(static entry => entry.Value);

    /// <inheritdoc/>
    protected override IEnumerable<Symbol> GetKeys => Keys;

    /// <inheritdoc/>
    protected override IEnumerable<T> GetValues => Values;

    /// <inheritdoc/>
    public override T this[Symbol symbol]
    {
        get
        {
            if (TryGetValue(symbol, out var data)) return data;
            CheckForImplicitlyCreatedSymbol(symbol);
            throw new KeyNotFoundException(MissingKeyText(symbol));
        }
        set
        {
            Forget();
            base[symbol] = value;
        }
    }

    /// <summary>Data of a symbol, or the type's default.</summary>
    public virtual T? GetValue(Symbol key) => TryGetValue(key, out var data) ? data : default;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<Symbol, T>> GetItems() => Sorted();

    /// <inheritdoc/>
    public override IEnumerator<KeyValuePair<Symbol, T>> GetEnumerator() => Sorted().GetEnumerator();

    /// <inheritdoc/>
    public override void Clear()
    {
        Forget();
        base.Clear();
    }

    /// <inheritdoc/>
    public override bool Remove(Symbol key)
    {
        Forget();
        return base.Remove(key);
    }

    /// <inheritdoc/>
    public override bool Remove(KeyValuePair<Symbol, T> item)
    {
        Forget();
        return base.Remove(item);
    }

    /// <inheritdoc/>
    public override void Add(Symbol key, T value)
    {
        Forget();
        base.Add(key, value);
    }

    /// <inheritdoc/>
    public override void Add(KeyValuePair<Symbol, T> item)
    {
        Forget();
        base.Add(item);
    }

    private void Forget()
    {
        _sorted = null;
        _keys = null;
        _values = null;
    }

    private List<KeyValuePair<Symbol, T>> Sorted()
    {
        if (_sorted is not null) return _sorted;
        var entries = new List<KeyValuePair<Symbol, T>>(Dictionary);
        if (entries.Count > 1)
        {
            // the order among equal tickers stays that of arrival
            entries = [.. entries.OrderBy(static entry => entry.Key)];
        }
        return _sorted = entries;
    }
}
