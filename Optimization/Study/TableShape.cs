using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace YenValve.Optimization.Study;

/// <summary>Names that the tables of many runs have in common, kept once.</summary>
/// <param name="names">The names, in the order of the values.</param>
internal sealed class TableShape(string[] names)
{
    private readonly Dictionary<string, int> _places = names.Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place, StringComparer.Ordinal);

    /// <summary>The names.</summary>
    public string[] Names { get; } = names;

    /// <summary>Place of a name; negative where it is none of them.</summary>
    public int PlaceOf(string name) => _places.GetValueOrDefault(name, -1);
}

/// <summary>Values under the names of a shape: of ten thousand runs, the names of each would take more room than its figures.</summary>
internal sealed class ShapedTable<T>(TableShape shape, T[] values) : IReadOnlyDictionary<string, T>
{
    /// <inheritdoc/>
    public int Count => values.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => shape.Names;

    /// <inheritdoc/>
    public IEnumerable<T> Values => values;

    /// <inheritdoc/>
    public T this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no '{key}'.");

    /// <inheritdoc/>
    public bool ContainsKey(string key) => shape.PlaceOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var place = shape.PlaceOf(key);
        value = place >= 0 ? values[place] : default;
        return place >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => shape.Names.Zip(values, KeyValuePair.Create).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
