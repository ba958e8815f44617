namespace YenValve.Validation;

/// <summary>What a validation did and what it found.</summary>
/// <param name="Name">Name of the validation.</param>
/// <param name="Runs">Backtests that were compared with the one left alone.</param>
/// <param name="Planned">Backtests that were to be compared; more than <paramref name="Runs"/> after a stop from the keyboard.</param>
/// <param name="Compared">Decisions and orders, or days, that were compared.</param>
/// <param name="Findings">What was found, oldest decision first; one for each run that shows something.</param>
public sealed record ValidationReport(string Name, int Runs, int Planned, long Compared, IReadOnlyList<Finding> Findings)
{
    /// <summary>What else is worth saying of the runs, such as how many met a special case; empty where nothing is.</summary>
    public string Remark { get; init; } = "";

    /// <summary>Whether every planned run was made.</summary>
    public bool IsComplete => Runs == Planned;

    /// <summary>Figures that were shown beside the decisions and differ, though no decision does: by name, with their first difference.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>Whether nothing was found.</summary>
    public bool IsSound => Findings.Count == 0;

    internal static ValidationReport Of(string name, IReadOnlyList<Probe?> probes)
    {
        var done = probes.OfType<Probe>().ToList();
        return new ValidationReport(name, done.Count, probes.Count, done.Sum(probe => probe.Compared),
            [.. done.Select(probe => probe.Finding).OfType<Finding>().OrderBy(finding => finding.UtcTime)])
        {
            Notes =
            [
                .. done.SelectMany(probe => probe.Notes).GroupBy(note => note.Name, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => group.OrderBy(note => note.UtcTime).First() with { Runs = group.Count() }),
            ],
        };
    }
}

/// <summary>A figure that decided nothing and differs all the same.</summary>
/// <param name="Name">Name of the figure.</param>
/// <param name="UtcTime">Decision beside which it first differs, UTC.</param>
/// <param name="Condition">What was done to the run.</param>
/// <param name="Difference">Both values.</param>
/// <param name="Runs">In how many runs it differs.</param>
public sealed record Note(string Name, DateTime UtcTime, string Condition, Difference Difference, int Runs);

/// <summary>What one run of a validation came to.</summary>
/// <param name="Compared">Decisions and orders, or days, that were compared.</param>
/// <param name="Finding">The first offence; null where there is none.</param>
internal sealed record Probe(long Compared, Finding? Finding)
{
    /// <summary>Figures beside the decisions that differ.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];
}
