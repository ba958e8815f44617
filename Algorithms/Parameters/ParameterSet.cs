namespace YenValve.Algorithms.Parameters;

/// <summary>The parameters that one record of settings is read from. The record's own initial values are the defaults.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="title">What they are the parameters of.</param>
/// <param name="rules">What has to hold between them: the sentence of refusal, or null.</param>
/// <param name="rows">The parameters, in the order of the configuration.</param>
public sealed class ParameterSet<T>(string title, Func<T, string?> rules, params Parameter<T>[] rows) : IParameterSet
    where T : class, new()
{
    /// <inheritdoc/>
    public string Title { get; } = title;

    /// <inheritdoc/>
    public IReadOnlyList<Parameter> Rows => rows;

    /// <summary>Reads the record.</summary>
    /// <param name="given">The text given for a name; null or blank leaves the default.</param>
    /// <exception cref="ArgumentException">A value does not parse or is out of range; names each such parameter, its value and its range.</exception>
    public T Read(Func<string, string?> given)
    {
        var settings = new T();
        var refusals = new List<string>();
        foreach (var row in rows)
        {
            var text = given(row.Name)?.Trim();
            if (string.IsNullOrEmpty(text)) continue;
            settings = row.Read(settings, text, out var refusal) ?? settings;
            if (refusal != null) refusals.Add(refusal);
        }

        return refusals.Count == 0 ? Validated(settings) : throw new ArgumentException(string.Join(Environment.NewLine, refusals));
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Texts(Func<string, string?> given) => Texts(Read(given));

    /// <summary>The record itself, if all of it is allowed.</summary>
    /// <exception cref="ArgumentException">A value is out of range, or two do not go together; names parameter, value and range.</exception>
    public T Validated(T settings)
    {
        var refusals = rows.Select(row => row.Problem(settings)).OfType<string>().ToList();
        if (refusals.Count == 0 && rules(settings) is { } broken) refusals.Add(broken);
        return refusals.Count == 0 ? settings : throw new ArgumentException(string.Join(Environment.NewLine, refusals));
    }

    /// <summary>Each parameter of the record under its name, as config.json writes it.</summary>
    public IReadOnlyDictionary<string, string> Texts(T settings) => rows.ToDictionary(row => row.Name, row => row.Text(settings), StringComparer.Ordinal);
}
