namespace YenValve.Optimization.Search;

/// <summary>Every combination of every dimension's grid, the last dimension turning fastest.</summary>
public sealed class GridSearch : ISearch
{
    // Each set is kept in memory with its text: some hundred bytes.
    private const long Most = 5_000_000;
    private readonly IReadOnlyList<ParameterDimension> _dimensions;
    private bool _done;

    /// <param name="dimensions">What is varied, at least one.</param>
    /// <exception cref="ArgumentException">There is none, one comes twice, or there are more than five million combinations.</exception>
    public GridSearch(IReadOnlyList<ParameterDimension> dimensions)
    {
        _dimensions = Dimensions.Checked(dimensions);
        Total = Count(dimensions);
        if (Total > Most) throw new ArgumentException($"the grid has {Total} points; {Most} is the most: take larger steps or a random search");
    }

    /// <inheritdoc/>
    public string Name => "Grid Search";

    /// <inheritdoc/>
    public long? Total { get; }

    /// <inheritdoc/>
    public bool CanBeSharded => true;

    /// <inheritdoc/>
    public IReadOnlyList<ParameterSet>? Next(ParameterSet? best)
    {
        if (_done) return null;
        _done = true;
        return Points(_dimensions);
    }

    /// <summary>How many points a grid has; as many as a number can say where there are more.</summary>
    internal static long Count(IReadOnlyList<ParameterDimension> dimensions)
    {
        var points = 1.0m;
        foreach (var dimension in dimensions) points = Math.Min(long.MaxValue, points * dimension.Grid.Count);
        return (long)points;
    }

    /// <summary>All points of a grid.</summary>
    internal static List<ParameterSet> Points(IReadOnlyList<ParameterDimension> dimensions)
    {
        var points = new List<ParameterSet>();
        var at = new int[dimensions.Count];
        while (true)
        {
            points.Add(new ParameterSet(dimensions.Select((d, i) => KeyValuePair.Create(d.Name, d.Grid[at[i]]))));
            var turning = dimensions.Count - 1;
            while (turning >= 0 && ++at[turning] == dimensions[turning].Grid.Count) at[turning--] = 0;
            if (turning < 0) return points;
        }
    }
}
