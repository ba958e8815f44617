namespace YenValve.Algorithms.Parameters;

/// <summary>A parameter that is kept in a record of settings.</summary>
/// <typeparam name="T">The record.</typeparam>
public abstract class Parameter<T>(string name, string unit, string range, string why)
    : Parameter(name, unit, range, why)
    where T : class, new()
{
    /// <inheritdoc/>
    public sealed override string Default => Text(new T());

    /// <summary>The record with this parameter read from a text; null, and the sentence why, where the text is refused.</summary>
    /// <param name="settings">Record to change; stays as it is.</param>
    /// <param name="text">What was given, trimmed.</param>
    /// <param name="refusal">Names the parameter, its value and its range.</param>
    public abstract T? Read(T settings, string text, out string? refusal);

    /// <summary>The sentence why the record's value is refused; null where it is not.</summary>
    public abstract string? Problem(T settings);

    /// <summary>The record's value as config.json writes it.</summary>
    public abstract string Text(T settings);
}
