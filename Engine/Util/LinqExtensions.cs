using System.Collections.Immutable;
using System.Collections.ObjectModel;
using Common.Util;
using QuantConnect.Data.Market;

namespace QuantConnect.Util;

/// <summary>More operations over sequences.</summary>
public static class LinqExtensions
{
    /// <summary>A dictionary that refuses changes.</summary>
    public static IReadOnlyDictionary<K, V> ToReadOnlyDictionary<K, V>(this IEnumerable<KeyValuePair<K, V>> enumerable) where K : notnull =>
        new ReadOnlyDictionary<K, V>(enumerable.ToDictionary(static entry => entry.Key, static entry => entry.Value));

    /// <summary>A set of what the selector gives.</summary>
    public static HashSet<TResult> ToHashSet<T, TResult>(this IEnumerable<T> enumerable, Func<T, TResult> selector) => [.. enumerable.Select(selector)];

    /// <summary>A list of what the selector gives.</summary>
    public static List<TResult> ToList<T, TResult>(this IEnumerable<T> enumerable, Func<T, TResult> selector) => [.. enumerable.Select(selector)];

    /// <summary>An array of what the selector gives.</summary>
    public static TResult[] ToArray<T, TResult>(this IEnumerable<T> enumerable, Func<T, TResult> selector) => [.. enumerable.Select(selector)];

    /// <summary>An array of what the selector gives, that refuses changes.</summary>
    public static ImmutableArray<TResult> ToImmutableArray<T, TResult>(this IEnumerable<T> enumerable, Func<T, TResult> selector) =>
        [.. enumerable.Select(selector)];

    /// <summary>Whether there is nothing.</summary>
    public static bool IsNullOrEmpty<T>(this IEnumerable<T>? enumerable) => enumerable == null || !enumerable.Any();

    /// <summary>The middle value; of an even number, the upper one.</summary>
    public static T Median<T>(this IEnumerable<T> enumerable)
    {
        var sorted = enumerable.Order().ToList();
        return sorted.Count == 0 ? throw new InvalidOperationException("Sequence contains no elements") : sorted[sorted.Count / 2];
    }

    /// <summary>The middle value of what the selector gives.</summary>
    public static TProperty Median<T, TProperty>(this IEnumerable<T> collection, Func<T, TProperty> selector) => collection.Select(selector).Median();

    /// <summary>Index of a value in a sorted list; the complement of where it would be when it is not there.</summary>
    public static int BinarySearch<TItem, TSearch>(this IList<TItem> list, TSearch value, Func<TSearch, TItem, int> comparer)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(comparer);

        var (low, high) = (0, list.Count - 1);
        while (low <= high)
        {
            var middle = low + (high - low) / 2;
            var order = comparer(value, list[middle]);
            if (order == 0) return middle;
            if (order < 0) high = middle - 1;
            else low = middle + 1;
        }
        return ~low;
    }

    /// <summary>Index of a value in a sorted list; the complement of where it would be when it is not there.</summary>
    public static int BinarySearch<TItem>(this IList<TItem> list, TItem value) => list.BinarySearch(value, Comparer<TItem>.Default);

    /// <summary>Index of a value in a sorted list; the complement of where it would be when it is not there.</summary>
    public static int BinarySearch<TItem>(this IList<TItem> list, TItem value, IComparer<TItem> comparer) =>
        list.BinarySearch<TItem, TItem>(value, comparer.Compare);

    /// <summary>From a start to an end, step by step.</summary>
    public static IEnumerable<T> Range<T>(T start, T end, Func<T, T> incrementer, bool includeEndPoint = false) where T : IComparable
    {
        for (var value = start; value.CompareTo(end) < (includeEndPoint ? 1 : 0); value = incrementer(value)) yield return value;
    }

    /// <summary>Groups of neighbours that belong together.</summary>
    public static IEnumerable<IEnumerable<T>> GroupAdjacentBy<T>(this IEnumerable<T> enumerable, Func<T, T, bool> grouper)
    {
        List<T>? group = null;
        foreach (var item in enumerable)
        {
            if (group is not null && !grouper(group[^1], item))
            {
                yield return group;
                group = null;
            }
            (group ??= []).Add(item);
        }
        if (group is not null) yield return group;
    }

    /// <summary>Whether one set holds what the other does not.</summary>
    public static bool AreDifferent<T>(this ISet<T> left, ISet<T> right) => !ReferenceEquals(left, right) && !left.SetEquals(right);

    /// <summary>What the enumerator has left.</summary>
    public static IEnumerable<T> AsEnumerable<T>(this IEnumerator<T> enumerator)
    {
        using (enumerator)
        {
            while (enumerator.MoveNext()) yield return enumerator.Current;
        }
    }

    /// <summary>Value of a key, or the given one.</summary>
    public static V GetValueOrDefault<K, V>(this IDictionary<K, V> dictionary, K key, V defaultValue = default!) =>
        dictionary.TryGetValue(key, out var value) ? value : defaultValue;

    /// <summary>Does something with each element.</summary>
    public static void DoForEach<T>(this IEnumerable<T> source, Action<T> action)
    {
        foreach (var element in source) action(element);
    }

    /// <summary>A copy that refuses changes.</summary>
    public static ReadOnlyExtendedDictionary<TKey, TValue> ToReadOnlyExtendedDictionary<TKey, TValue>(this IDictionary<TKey, TValue> dictionary)
        where TKey : notnull => new(dictionary);

    /// <summary>The values under the keys that the selector gives.</summary>
    public static ReadOnlyExtendedDictionary<TKey, TValue> ToReadOnlyExtendedDictionary<TValue, TKey>(this IEnumerable<TValue> source,
        Func<TValue, TKey> keySelector) where TKey : notnull => new(source, keySelector);

    /// <summary>Data by symbol, as the selectors give them.</summary>
    public static DataDictionary<TValue> ToDataDictionary<TSource, TValue>(this IEnumerable<TSource> source, Func<TSource, Symbol> keySelector,
        Func<TSource, TValue> valueSelector)
    {
        var data = new DataDictionary<TValue>();
        foreach (var item in source) data.Add(keySelector(item), valueSelector(item));
        return data;
    }

    /// <summary>The same elements, taken from their source once.</summary>
    public static IEnumerable<T> Memoize<T>(this IEnumerable<T> enumerable) =>
        enumerable is MemoizingEnumerable<T> ? enumerable : new MemoizingEnumerable<T>(enumerable);
}
