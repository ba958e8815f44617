using System.Diagnostics.CodeAnalysis;
using QuantConnect.Interfaces;

namespace QuantConnect;

/// <summary>Base of LEAN's dictionaries by symbol: read-only unless a derived type says otherwise.</summary>
public abstract class ExtendedDictionary<TKey, TValue> : IExtendedDictionary<TKey, TValue>
{
    /// <summary>Number of entries.</summary>
    public abstract int Count { get; }

    /// <summary>Whether entries can be neither added nor removed.</summary>
    public virtual bool IsReadOnly => true;

    /// <summary>Keys, in order.</summary>
    protected abstract IEnumerable<TKey> GetKeys { get; }

    /// <summary>Values, in order.</summary>
    protected abstract IEnumerable<TValue> GetValues { get; }

    /// <summary>Value of a key.</summary>
    public abstract TValue this[TKey key] { get; set; }

    /// <summary>Value of a key, if there is one.</summary>
    public abstract bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value);

    /// <summary>Entries, in order.</summary>
    public abstract IEnumerable<KeyValuePair<TKey, TValue>> GetItems();

    /// <summary>Whether there is an entry for the key.</summary>
    public virtual bool ContainsKey(TKey key) => key is not null && TryGetValue(key, out _);

    /// <summary>Removes everything.</summary>
    public virtual void Clear() => throw (IsReadOnly
        ? new InvalidOperationException($"Clear/clear method call is an invalid operation. {GetType().Name} is a read-only collection.")
        : new NotImplementedException("Types deriving from 'ExtendedDictionary' must implement the 'void Clear() method."));

    /// <summary>Removes a key.</summary>
    public virtual bool Remove(TKey key) => throw (IsReadOnly
        ? new InvalidOperationException($"Remove/pop method call is an invalid operation. {GetType().Name} is a read-only collection.")
        : new NotImplementedException("Types deriving from 'ExtendedDictionary' must implement the 'void Remove(Symbol) method."));

    /// <inheritdoc/>
    public void clear() => Clear();

    /// <inheritdoc/>
    public TValue? get(TKey key) => key is not null && TryGetValue(key, out var value) ? value : default;

    /// <inheritdoc/>
    public TValue get(TKey key, TValue default_value) => key is not null && TryGetValue(key, out var value) ? value : default_value;

    /// <inheritdoc/>
    public TValue? pop(TKey key)
    {
        if (key is null)
        {
            throw new KeyNotFoundException(
                "KeyError: None. Please check if the key is None before trying to access it or use data.pop(key, default) to return a default value instead of raising an exception.");
        }
        if (TryGetValue(key, out var value)) Remove(key);
        return value;
    }

    /// <inheritdoc/>
    public TValue pop(TKey key, TValue default_value)
    {
        if (key is null || !TryGetValue(key, out var value)) return default_value;
        Remove(key);
        return value;
    }

    /// <inheritdoc/>
    public TValue? setdefault(TKey key) => setdefault(key, default!);

    /// <inheritdoc/>
    public TValue setdefault(TKey key, TValue default_value)
    {
        if (TryGetValue(key, out var value)) return value;
        if (IsReadOnly) throw new KeyNotFoundException($"{MissingKeyText(key)} The collection is read-only, cannot set default.");
        this[key] = default_value;
        return default_value;
    }

    /// <summary>Throws when the symbol was made of a ticker that the run does not know.</summary>
    protected void CheckForImplicitlyCreatedSymbol(Symbol symbol)
    {
        if (symbol.ID == new SecurityIdentifier(symbol.ID.Symbol, 0))
        {
            throw new KeyNotFoundException(
                $"The ticker {symbol.ID.Symbol} was not found in the SymbolCache. Use the Symbol object as key instead. Accessing the securities collection/slice object by string ticker is only available for securities added with the AddSecurity-family methods. For more details, please check out the documentation.");
        }
    }

    internal string MissingKeyText(TKey key) =>
        $"'{key}' wasn't found in the {GetType().GetBetterTypeName()} object, likely because there was no-data at this moment in time and it wasn't possible to fillforward historical data. To prevent the exception, use data.TryGetValue(symbol, out var value) or check data.ContainsKey(symbol) before accessing data[symbol].";
}
