namespace YenValve.Optimization.Search;

/// <summary>What every search asks of its dimensions.</summary>
internal static class Dimensions
{
    public static IReadOnlyList<ParameterDimension> Checked(IReadOnlyList<ParameterDimension> dimensions)
    {
        if (dimensions.Count == 0) throw new ArgumentException("there is nothing to vary: name at least one parameter");
        if (dimensions.FirstOrDefault(d => d.Grid.Count == 0) is { } empty) throw new ArgumentException($"parameter '{empty.Name}' has no values");
        var twice = dimensions.GroupBy(d => d.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        return twice == null ? dimensions : throw new ArgumentException($"parameter '{twice.Key}' is named twice");
    }
}
