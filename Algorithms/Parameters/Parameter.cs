namespace YenValve.Algorithms.Parameters;

/// <summary>What one parameter is: enough to read it, to refuse it, and to print its row in the documentation.</summary>
/// <param name="name">Its name in config.json, kebab-case.</param>
/// <param name="unit">What it counts.</param>
/// <param name="range">What it may be.</param>
/// <param name="why">What it does and where its default comes from.</param>
public abstract class Parameter(string name, string unit, string range, string why)
{
    /// <summary>Its name in config.json, kebab-case.</summary>
    public string Name { get; } = name;

    /// <summary>What it counts.</summary>
    public string Unit { get; } = unit;

    /// <summary>What it may be, in words or as an interval.</summary>
    public string Range { get; } = range;

    /// <summary>What it does and where its default comes from.</summary>
    public string Why { get; } = why;

    /// <summary>Its default as config.json writes it.</summary>
    public abstract string Default { get; }

    /// <summary>The sentence with which a value is refused.</summary>
    protected string Refusal(string value) => $"Parameter '{Name}' is '{value}'; it has to be {Range}.";
}
