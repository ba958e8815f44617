namespace YenValve.Optimization.Search;

/// <summary>
/// What to try. A search goes in rounds: the sets of one round may be run in any order and side by side; the next round may depend on the best so far.
/// The same answers always give the same rounds, which is what lets a study go on where it was stopped.
/// </summary>
public interface ISearch
{
    /// <summary>Name, as the command line spells it.</summary>
    string Name { get; }

    /// <summary>Runs of the whole search; null where that depends on its results.</summary>
    long? Total { get; }

    /// <summary>Whether its rounds do not depend on results, so that machines that do not talk can share it.</summary>
    bool CanBeSharded { get; }

    /// <summary>The next round; null at the end.</summary>
    /// <param name="best">The best set of all rounds so far that keeps the constraints; null while there is none.</param>
    IReadOnlyList<ParameterSet>? Next(ParameterSet? best);
}
