namespace QuantConnect.Interfaces;

/// <summary>Dictionary operations under the names Python uses.</summary>
public interface IExtendedDictionary<TKey, TValue>
{
    /// <summary>Removes everything.</summary>
    void clear();

    /// <summary>Value of a key, or the type's default.</summary>
    TValue? get(TKey key);

    /// <summary>Value of a key, or the given value.</summary>
    TValue get(TKey key, TValue value);

    /// <summary>Removes a key and gives its value.</summary>
    TValue? pop(TKey key);

    /// <summary>Removes a key and gives its value, or the given one.</summary>
    TValue pop(TKey key, TValue default_value);

    /// <summary>Value of a key, which is added with the type's default when it is missing.</summary>
    TValue? setdefault(TKey key);

    /// <summary>Value of a key, which is added with the given value when it is missing.</summary>
    TValue setdefault(TKey key, TValue default_value);
}
