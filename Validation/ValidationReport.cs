namespace YenValve.Validation;

/// <summary>What a validation did and what it found.</summary>
/// <param name="Name">Name of the validation.</param>
/// <param name="Runs">Backtests that were compared with the one left alone.</param>
/// <param name="Planned">Backtests that were to be compared; more than <paramref name="Runs"/> after a stop from the keyboard.</param>
/// <param name="Compared">Decisions and orders, or days, that were compared.</param>
/// <param name="Findings">What was found, oldest decision first; one for each run that shows something.</param>
public sealed record ValidationReport(string Name, int Runs, int Planned, long Compared, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether every planned run was made.</summary>
    public bool IsComplete => Runs == Planned;

    /// <summary>Whether nothing was found.</summary>
    public bool IsSound => Findings.Count == 0;

    internal static ValidationReport Of(string name, IReadOnlyList<Probe?> probes)
    {
        var done = probes.OfType<Probe>().ToList();
        return new ValidationReport(name, done.Count, probes.Count, done.Sum(probe => probe.Compared),
            [.. done.Select(probe => probe.Finding).OfType<Finding>().OrderBy(finding => finding.UtcTime)]);
    }
}

/// <summary>What one run of a validation came to.</summary>
/// <param name="Compared">Decisions and orders, or days, that were compared.</param>
/// <param name="Finding">The first offence; null where there is none.</param>
internal sealed record Probe(long Compared, Finding? Finding);
