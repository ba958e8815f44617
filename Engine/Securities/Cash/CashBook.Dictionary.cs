using System.Collections;
using QuantConnect.Logging;

namespace QuantConnect.Securities;

public partial class CashBook
{
    /// <inheritdoc/>
    public override int Count => _currencies.Count;

    /// <inheritdoc/>
    public override bool IsReadOnly => false;

    /// <inheritdoc/>
    public ICollection<string> Keys => _currencies.Keys;

    /// <inheritdoc/>
    public ICollection<Cash> Values => _currencies.Values;

    /// <inheritdoc/>
    protected override IEnumerable<string> GetKeys => _currencies.Keys;

    /// <inheritdoc/>
    protected override IEnumerable<Cash> GetValues => _currencies.Values;

    /// <summary>The entry of a currency; setting it changes the one there is.</summary>
    public override Cash this[string symbol]
    {
        get
        {
            if (symbol == Currencies.NullCurrency) throw new InvalidOperationException("Unexpected request for NullCurrency Cash instance");
            return _currencies.TryGetValue(symbol, out var cash)
                ? cash
                : throw new KeyNotFoundException($"This cash symbol ({symbol}) was not found in your cash book.");
        }
        set => Add(symbol, value);
    }

    /// <inheritdoc/>
    public void Add(KeyValuePair<string, Cash> item) => Add(item.Key, item.Value);

    /// <inheritdoc/>
    public void Add(string symbol, Cash value) => Put(symbol, value);

    /// <inheritdoc/>
    public override void Clear()
    {
        _currencies = [];
        Notify(CashBookUpdateType.Removed, null);
    }

    /// <inheritdoc/>
    public override bool Remove(string symbol)
    {
        var remaining = new Dictionary<string, Cash>(_currencies);
        if (!remaining.Remove(symbol, out var cash))
        {
            Log.Error($"CashBook.Remove(): Failed to remove the cash book record for symbol {symbol}");
            return false;
        }
        _currencies = remaining;
        cash.Updated -= OnCashUpdated;
        Notify(CashBookUpdateType.Removed, cash);
        return true;
    }

    /// <inheritdoc/>
    public bool Remove(KeyValuePair<string, Cash> item) => Remove(item.Key);

    /// <inheritdoc/>
    public override bool ContainsKey(string symbol) => symbol is not null && _currencies.ContainsKey(symbol);

    /// <inheritdoc/>
    public override bool TryGetValue(string symbol, out Cash value)
    {
        value = null!;
        return symbol is not null && _currencies.TryGetValue(symbol, out value!);
    }

    /// <inheritdoc/>
    public bool Contains(KeyValuePair<string, Cash> item) => _currencies.Contains(item);

    /// <inheritdoc/>
    public void CopyTo(KeyValuePair<string, Cash>[] array, int arrayIndex)
        => ((ICollection<KeyValuePair<string, Cash>>)_currencies).CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, Cash>> GetItems() => _currencies;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, Cash>> GetEnumerator() => _currencies.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _currencies.GetEnumerator();
}
