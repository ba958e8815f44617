using System.Collections.Concurrent;
using System.Collections.Immutable;
using QuantConnect.Data.Market;
using QuantConnect.Util;

namespace QuantConnect;

public static partial class Extensions
{
    /// <summary>Adds an element to the collection of a key, which is made when there is none.</summary>
    public static void Add<TKey, TElement, TCollection>(this IDictionary<TKey, TCollection> dictionary, TKey key, TElement element)
        where TCollection : ICollection<TElement>, new()
    {
        if (!dictionary.TryGetValue(key, out var elements))
        {
            elements = [];
            dictionary[key] = elements;
        }
        elements.Add(element);
    }

    /// <summary>Adds an element to the set of a key.</summary>
    public static ImmutableDictionary<TKey, ImmutableHashSet<TElement>> Add<TKey, TElement>(
        this ImmutableDictionary<TKey, ImmutableHashSet<TElement>> dictionary, TKey key, TElement element) where TKey : notnull =>
        dictionary.SetItem(key, dictionary.TryGetValue(key, out var set) ? set.Add(element) : [element]);

    /// <summary>Adds an element to the set of a key.</summary>
    public static ImmutableSortedDictionary<TKey, ImmutableHashSet<TElement>> Add<TKey, TElement>(
        this ImmutableSortedDictionary<TKey, ImmutableHashSet<TElement>> dictionary, TKey key, TElement element) where TKey : notnull =>
        dictionary.SetItem(key, dictionary.TryGetValue(key, out var set) ? set.Add(element) : [element]);

    /// <summary>Adds a tick to the ticks of a symbol.</summary>
    public static void Add(this Ticks dictionary, Symbol key, Tick tick)
    {
        if (!dictionary.TryGetValue(key, out var ticks))
        {
            ticks = [];
            dictionary[key] = ticks;
        }
        ticks.Add(tick);
    }

    /// <summary>Sets the value of a key.</summary>
    public static void AddOrUpdate<K, V>(this ConcurrentDictionary<K, V> dictionary, K key, V value) where K : notnull => dictionary[key] = value;

    /// <summary>Adds or changes a value that is made when it is asked for.</summary>
    public static TValue AddOrUpdate<TKey, TValue>(this ConcurrentDictionary<TKey, Lazy<TValue>> dictionary, TKey key,
        Func<TKey, TValue> addValueFactory, Func<TKey, TValue, TValue> updateValueFactory) where TKey : notnull =>
        dictionary.AddOrUpdate(key,
            newKey => new Lazy<TValue>(() => addValueFactory(newKey)),
            (oldKey, old) => new Lazy<TValue>(() => updateValueFactory(oldKey, old.Value))).Value;

    /// <summary>Lists of at most the given size.</summary>
    public static IEnumerable<List<T>> BatchBy<T>(this IEnumerable<T> enumerable, int batchSize)
    {
        foreach (var batch in enumerable.Chunk(batchSize)) yield return [.. batch];
    }

    /// <summary>Moves an element of a list.</summary>
    public static void Move<T>(this List<T> list, int oldIndex, int newIndex)
    {
        var item = list[oldIndex];
        list.RemoveAt(oldIndex);
        list.Insert(newIndex > oldIndex ? newIndex - 1 : newIndex, item);
    }

    /// <summary>Whether two lists hold equal elements in the same order.</summary>
    public static bool ListEquals<T>(this IReadOnlyList<T> left, IReadOnlyList<T> right)
    {
        if (left.Count != right.Count) return false;
        for (var i = 0; i < left.Count; i++)
        {
            if (!Equals(left[i], right[i])) return false;
        }
        return true;
    }

    /// <summary>Hash of the elements of a list.</summary>
    public static int GetListHashCode<T>(this IReadOnlyList<T> list)
    {
        var hash = new HashCode();
        for (var i = 0; i < list.Count; i++) hash.Add(list[i]);
        return hash.ToHashCode();
    }

    /// <summary>Takes every element out and hands it over.</summary>
    public static void ProcessUntilEmpty<T>(this IProducerConsumerCollection<T> collection, Action<T> handler)
    {
        while (collection.TryTake(out var item)) handler(item);
    }

    /// <summary>Pairs as a query string.</summary>
    public static string ToQueryString(this IDictionary<string, object> pairs) => string.Join('&', pairs.Select(pair => $"{pair.Key}={pair.Value}"));

    /// <summary>Compares two values by an operator.</summary>
    public static bool Compare<T>(this ComparisonOperatorTypes op, T arg1, T arg2) where T : IComparable => ComparisonOperator.Compare(op, arg1, arg2);

    /// <summary>Whether a folder does not exist or holds nothing.</summary>
    public static bool IsDirectoryEmpty(this string directoryPath) =>
        !Directory.Exists(directoryPath) || !Directory.EnumerateFileSystemEntries(directoryPath).Any();
}
