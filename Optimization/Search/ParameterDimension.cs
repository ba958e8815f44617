namespace YenValve.Optimization.Search;

/// <summary>One parameter that a search varies.</summary>
/// <param name="Name">The algorithm's name for it.</param>
public abstract record ParameterDimension(string Name)
{
    /// <summary>The values on its grid, in order, as text.</summary>
    public abstract IReadOnlyList<string> Grid { get; }

    /// <summary>One value from a point of [0, 1): any value a search without a grid may try.</summary>
    public abstract string At(double share);
}

/// <summary>A parameter that takes one of a list of values, numbers or not.</summary>
/// <param name="Name">The algorithm's name for it.</param>
/// <param name="Values">The values, in order.</param>
public sealed record ParameterValues(string Name, IReadOnlyList<string> Values) : ParameterDimension(Name)
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Grid => Values;

    /// <inheritdoc/>
    public override string At(double share) => Values[(int)(share * Values.Count)];
}
