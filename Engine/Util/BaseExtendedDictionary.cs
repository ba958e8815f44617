using System.Collections;
using System.Diagnostics.CodeAnalysis;
using QuantConnect;

namespace Common.Util;

/// <summary>A dictionary over another one.</summary>
public class BaseExtendedDictionary<TKey, TValue, TDictionary> : ExtendedDictionary<TKey, TValue>, IDictionary<TKey, TValue>
    where TDictionary : IDictionary<TKey, TValue>, new()
{
    /// <summary>Starts empty.</summary>
    public BaseExtendedDictionary()
    {
        Dictionary = new TDictionary();
    }

    /// <summary>Works on the given dictionary.</summary>
    public BaseExtendedDictionary(TDictionary dictionary)
    {
        Dictionary = dictionary;
    }

    /// <summary>Takes the values under the keys that the selector gives.</summary>
    public BaseExtendedDictionary(IEnumerable<TValue> data, Func<TValue, TKey> keySelector)
        : this()
    {
        foreach (var item in data) Dictionary[keySelector(item)] = item;
    }

    /// <inheritdoc/>
    public override int Count => Dictionary.Count;

    /// <inheritdoc/>
    public override bool IsReadOnly => Dictionary.IsReadOnly;

    /// <summary>Keys, in order.</summary>
    public virtual ICollection<TKey> Keys => Dictionary.Keys;

    /// <summary>Values, in order.</summary>
    public virtual ICollection<TValue> Values => Dictionary.Values;

    /// <inheritdoc/>
    protected override IEnumerable<TKey> GetKeys => Dictionary.Keys;

    /// <inheritdoc/>
    protected override IEnumerable<TValue> GetValues => Dictionary.Values;

    /// <summary>The dictionary underneath.</summary>
    protected TDictionary Dictionary { get; }

    /// <inheritdoc/>
    public override TValue this[TKey key]
    {
        get => Dictionary[key];
        set => Dictionary[key] = value;
    }

    /// <inheritdoc/>
    public override bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (key is not null) return Dictionary.TryGetValue(key, out value);
        value = default;
        return false;
    }

    /// <inheritdoc/>
    public override bool ContainsKey(TKey key) => key is not null && Dictionary.ContainsKey(key);

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<TKey, TValue>> GetItems() => Dictionary;

    /// <inheritdoc/>
    public override void Clear() => Dictionary.Clear();

    /// <inheritdoc/>
    public override bool Remove(TKey key) => Dictionary.Remove(key);

    /// <summary>Adds an entry; throws when the key is there already.</summary>
    public virtual void Add(TKey key, TValue value) => Dictionary.Add(key, value);

    /// <summary>Adds an entry; throws when the key is there already.</summary>
    public virtual void Add(KeyValuePair<TKey, TValue> item) => Dictionary.Add(item);

    /// <summary>Whether the entry is there.</summary>
    public virtual bool Contains(KeyValuePair<TKey, TValue> item) => Dictionary.Contains(item);

    /// <summary>Copies the entries.</summary>
    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => Dictionary.CopyTo(array, arrayIndex);

    /// <summary>Removes the entry.</summary>
    public virtual bool Remove(KeyValuePair<TKey, TValue> item) => Dictionary.Remove(item);

    /// <summary>Entries, in order.</summary>
    public virtual IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => Dictionary.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A dictionary of its own.</summary>
public class BaseExtendedDictionary<TKey, TValue> : BaseExtendedDictionary<TKey, TValue, Dictionary<TKey, TValue>>
    where TKey : notnull
{
    /// <summary>Starts empty.</summary>
    public BaseExtendedDictionary()
    {
    }

    /// <summary>Copies the given entries.</summary>
    public BaseExtendedDictionary(IDictionary<TKey, TValue> dictionary)
        : base(new Dictionary<TKey, TValue>(dictionary))
    {
    }

    /// <summary>Takes the values under the keys that the selector gives.</summary>
    public BaseExtendedDictionary(IEnumerable<TValue> data, Func<TValue, TKey> keySelector)
        : base(data, keySelector)
    {
    }
}
