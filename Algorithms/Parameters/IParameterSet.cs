namespace YenValve.Algorithms.Parameters;

/// <summary>The parameters of one part of the strategy, as the documentation and the configuration list them.</summary>
public interface IParameterSet
{
    /// <summary>What they are the parameters of.</summary>
    string Title { get; }

    /// <summary>The parameters, in the order of the configuration.</summary>
    IReadOnlyList<Parameter> Rows { get; }
}
