using Newtonsoft.Json;

namespace YenValve.Optimization.Search;

/// <summary>
/// Values of the parameters that a search varies, as text, ordered by name. Numbers are kept in their plain form, so two sets are equal when they
/// mean the same.
/// </summary>
public sealed class ParameterSet : IEquatable<ParameterSet>
{
    private readonly SortedDictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly string _text;

    /// <param name="values">Name and value of each; a name given twice takes its last value.</param>
    public ParameterSet(IEnumerable<KeyValuePair<string, string>> values)
    {
        foreach (var (name, value) in values) _values[name] = PlainText.Of(value);
        _text = string.Join(", ", _values.Select(pair => $"{pair.Key}={pair.Value}"));
    }

    /// <summary>Name and value, by name.</summary>
    public IReadOnlyDictionary<string, string> Values => _values;

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    public static ParameterSet FromJson(string json) => new(JsonConvert.DeserializeObject<Dictionary<string, string>>(json)!);

    /// <summary>One JSON object, names in order.</summary>
    public string ToJson() => JsonConvert.SerializeObject(_values);

    /// <summary>These parameters put over others, which they win against.</summary>
    public Dictionary<string, string> Over(IReadOnlyDictionary<string, string> others)
    {
        var merged = new Dictionary<string, string>(others);
        foreach (var (name, value) in _values) merged[name] = value;
        return merged;
    }

    /// <inheritdoc/>
    public bool Equals(ParameterSet? other) => other != null && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ParameterSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>As name=value, comma between.</summary>
    public override string ToString() => _text;
}
