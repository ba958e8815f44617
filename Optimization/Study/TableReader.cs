using System.Globalization;
using Newtonsoft.Json;

namespace YenValve.Optimization.Study;

/// <summary>Reads tables written as JSON, one after the other; those with the same names in the same order share them.</summary>
internal sealed class TableReader<T>(Func<object?, T> value)
{
    private readonly DefaultJsonNameTable _known = new();
    private readonly List<string> _names = [];
    private readonly List<T> _values = [];
    private TableShape? _shape;

    /// <summary>Reads an object of names and plain values.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public ShapedTable<T> Read(string json)
    {
        _names.Clear();
        _values.Clear();
        using var reader = new JsonTextReader(new StringReader(json)) { PropertyNameTable = _known, Culture = CultureInfo.InvariantCulture, DateParseHandling = DateParseHandling.None };
        while (reader.Read())
        {
            if (reader.TokenType != JsonToken.PropertyName) continue;
            _names.Add(_known.Add((string)reader.Value!));
            reader.Read();
            _values.Add(value(reader.Value));
        }

        if (_shape == null || !_names.SequenceEqual(_shape.Names)) _shape = new TableShape([.. _names]);
        return new ShapedTable<T>(_shape, [.. _values]);
    }
}
