using YenValve.Algorithms.Execution;
using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Policy.Ladder;
using YenValve.Algorithms.Safety;
using YenValve.Algorithms.Signals;

namespace YenValve.Algorithms.Parameters;

/// <summary>Every parameter of the strategy. Configuration, documentation and the search for unknown names go by it.</summary>
public static class ParameterCatalogue
{
    /// <summary>The parameters of each part, in the order of the configuration.</summary>
    public static IReadOnlyList<IParameterSet> Sets { get; } =
    [
        RunParameters.Set,
        AccountParameters.Set,
        PolicyCatalogue.Set,
        SignalCatalogue.Set,
        LadderCatalogue.Set,
        ExecutionCatalogue.Set,
        SafetyCatalogue.Set,
    ];

    /// <summary>All of them, in the order of the configuration.</summary>
    public static IEnumerable<Parameter> All => Sets.SelectMany(set => set.Rows);

    /// <summary>Names among those given that are no parameter's: a typing error would otherwise pass as a default.</summary>
    public static IReadOnlyList<string> Unknown(IEnumerable<string> given)
    {
        var known = All.Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
        return [.. given.Where(name => !known.Contains(name)).Order(StringComparer.Ordinal)];
    }
}
