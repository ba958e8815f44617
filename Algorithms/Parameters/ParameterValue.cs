namespace YenValve.Algorithms.Parameters;

/// <summary>A parameter of one type of value: how it is parsed, bounded and written, and where in the record it is kept.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <typeparam name="TValue">Type of the value.</typeparam>
public sealed class ParameterValue<T, TValue>(string name, string unit, string range, string why)
    : Parameter<T>(name, unit, range, why)
    where T : class, new()
{
    /// <summary>The value of a text, and whether the text is one.</summary>
    public required Func<string, (bool Parsed, TValue Value)> Parse { get; init; }

    /// <summary>Whether a value is allowed.</summary>
    public required Func<TValue, bool> Allows { get; init; }

    /// <summary>The text of a value, as config.json writes it.</summary>
    public required Func<TValue, string> Write { get; init; }

    /// <summary>Takes the value from the record.</summary>
    public required Func<T, TValue> Get { get; init; }

    /// <summary>The record with another value.</summary>
    public required Func<T, TValue, T> Set { get; init; }

    /// <inheritdoc/>
    public override T? Read(T settings, string text, out string? refusal)
    {
        var (parsed, value) = Parse(text);
        refusal = parsed && Allows(value) ? null : Refusal(text);
        return refusal == null ? Set(settings, value) : null;
    }

    /// <inheritdoc/>
    public override string? Problem(T settings) => Allows(Get(settings)) ? null : Refusal(Text(settings));

    /// <inheritdoc/>
    public override string Text(T settings) => Write(Get(settings));
}
