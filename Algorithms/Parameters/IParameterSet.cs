namespace YenValve.Algorithms.Parameters;

/// <summary>The parameters of one part of the strategy, as the documentation and the configuration list them.</summary>
public interface IParameterSet
{
    /// <summary>What they are the parameters of.</summary>
    string Title { get; }

    /// <summary>The parameters, in the order of the configuration.</summary>
    IReadOnlyList<Parameter> Rows { get; }

    /// <summary>Each parameter as it counts, given or by default, under its name.</summary>
    /// <param name="given">The text given for a name; null or blank leaves the default.</param>
    /// <exception cref="ArgumentException">A value does not parse or is out of range; names each such parameter, its value and its range.</exception>
    IReadOnlyDictionary<string, string> Texts(Func<string, string?> given);
}
