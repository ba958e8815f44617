using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm.Framework;

/// <summary>Keeps a model's collections in step with the securities.</summary>
public static class NotifiedSecurityChanges
{
    /// <summary>Drops the securities that left and adds those that joined.</summary>
    public static void UpdateCollection(ICollection<Security> securities, SecurityChanges changes) =>
        Update(changes, securities.Add, security => securities.Remove(security));

    /// <summary>Drops the values of securities that left and adds those of securities that joined.</summary>
    public static void UpdateCollection<TValue>(ICollection<TValue> securities, SecurityChanges changes, Func<Security, TValue> valueFactory) =>
        Update(changes, security => securities.Add(valueFactory(security)), security => securities.Remove(valueFactory(security)));

    /// <summary>Drops the entries of securities that left, disposing of them, and adds those of securities that joined.</summary>
    public static void UpdateDictionary<TValue>(IDictionary<Security, TValue> dictionary, SecurityChanges changes, Func<Security, TValue> valueFactory) =>
        UpdateDictionary(dictionary, changes, security => security, valueFactory);

    /// <summary>Drops the entries of securities that left, disposing of them, and adds those of securities that joined.</summary>
    public static void UpdateDictionary<TValue>(IDictionary<Symbol, TValue> dictionary, SecurityChanges changes, Func<Security, TValue> valueFactory) =>
        UpdateDictionary(dictionary, changes, security => security.Symbol, valueFactory);

    /// <summary>Drops the entries of securities that left, disposing of them, and adds those of securities that joined.</summary>
    public static void UpdateDictionary<TKey, TValue>(IDictionary<TKey, TValue> dictionary, SecurityChanges changes,
        Func<Security, TKey> keyFactory, Func<Security, TValue> valueFactory) => Update(changes,
        security => dictionary.Add(keyFactory(security), valueFactory(security)),
        security =>
        {
            if (dictionary.Remove(keyFactory(security), out var gone)) (gone as IDisposable)?.Dispose();
        });

    /// <summary>Calls back for every security that joined, then for every one that left.</summary>
    public static void Update(SecurityChanges changes, Action<Security> add, Action<Security> remove)
    {
        foreach (var security in changes.AddedSecurities) add(security);
        foreach (var security in changes.RemovedSecurities) remove(security);
    }
}
