namespace Common.Util;

/// <summary>A dictionary that refuses every change.</summary>
public class ReadOnlyExtendedDictionary<TKey, TValue> : BaseExtendedDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>
    where TKey : notnull
{
    /// <summary>An empty one.</summary>
    public ReadOnlyExtendedDictionary()
    {
    }

    /// <summary>Copies the given entries.</summary>
    public ReadOnlyExtendedDictionary(IDictionary<TKey, TValue> dictionary)
        : base(dictionary)
    {
    }

    /// <summary>Takes the values under the keys that the selector gives.</summary>
    public ReadOnlyExtendedDictionary(IEnumerable<TValue> data, Func<TValue, TKey> keySelector)
        : base(data, keySelector)
    {
    }

    /// <inheritdoc/>
    public override bool IsReadOnly => true;

    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;

    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;

    /// <inheritdoc/>
    public override TValue this[TKey key]
    {
        get => base[key];
        set => throw Refusal();
    }

    /// <inheritdoc/>
    public override void Clear() => throw Refusal();

    /// <inheritdoc/>
    public override bool Remove(TKey key) => throw Refusal();

    /// <summary>Throws.</summary>
    public new void Add(TKey key, TValue value) => throw Refusal();

    /// <summary>Throws.</summary>
    public new void Add(KeyValuePair<TKey, TValue> item) => throw Refusal();

    /// <summary>Throws.</summary>
    public new bool Remove(KeyValuePair<TKey, TValue> item) => throw Refusal();

    private static InvalidOperationException Refusal() => new("Dictionary is read-only");
}
