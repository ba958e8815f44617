using System.Globalization;
using YenValve.Optimization.Search;

namespace YenValve.Optimization.Verdicts;

/// <summary>The values of a parameter that a study tried, in order: numbers by size, then words by letter.</summary>
internal static class ParameterOrder
{
    public static IReadOnlyList<string> Of(IEnumerable<ParameterSet> sets, string name) =>
    [
        .. sets.Where(set => set.Values.ContainsKey(name)).Select(set => set.Values[name]).Distinct()
            .OrderBy(Number).ThenBy(value => value, StringComparer.Ordinal),
    ];

    /// <summary>Parameters of which more than one value was tried, by name.</summary>
    public static IReadOnlyList<string> Varied(IReadOnlyCollection<ParameterSet> sets) =>
        [.. sets.SelectMany(set => set.Values.Keys).Distinct().Order(StringComparer.Ordinal).Where(name => Of(sets, name).Count > 1)];

    private static double Number(string value) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.PositiveInfinity;
}
