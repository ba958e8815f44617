using System.Globalization;
using YenValve.Launcher.CommandLine;
using YenValve.Validation;

namespace YenValve.Launcher.Validation;

/// <summary>Shows what a validation found: the first offending decision in full, the others in a line each.</summary>
internal static class ValidationDisplay
{
    private const int ShownFindings = 10;
    private const int ShownDifferences = 12;

    public static void Write(Session session, ValidationReport report)
    {
        if (session.IsJson)
        {
            session.WriteJson(report);
            return;
        }

        var shown = session.IsVerbose ? report.Findings.Count : ShownFindings;
        for (var i = 0; i < Math.Min(shown, report.Findings.Count); i++) Write(session, report.Findings[i], i == 0);
        if (report.Findings.Count > shown) session.WriteLine($"and {report.Findings.Count - shown} more (--verbose shows all)");
        foreach (var note in report.Notes)
        {
            session.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"note: {note.Name} differs in {note.Runs} of {Counted.Of(report.Runs, "run")} without changing a decision, as on {note.UtcTime:yyyy-MM-dd HH:mm} ({note.Condition}): {note.Difference.Expected} -> {note.Difference.Actual}"));
        }

        var runs = Counted.Of(report.Runs, "run") + (report.IsComplete ? "" : $" of {report.Planned}, stopped") + (report.Remark.Length > 0 ? $" ({report.Remark})" : "");
        var verdict = report.Findings.Count switch { 0 => "nothing found", 1 => "one of them shows something", var several => $"{several} of them show something" };
        session.WriteLine(string.Create(CultureInfo.InvariantCulture, $"validate {report.Name}: {runs}, {report.Compared:N0} compared: {verdict}"));
    }

    private static void Write(Session session, Finding finding, bool isFirst)
    {
        session.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{finding.UtcTime:yyyy-MM-dd HH:mm}  {finding.Condition}: {finding.What}"));
        foreach (var difference in finding.Differences.Take(isFirst ? ShownDifferences : 1))
            session.WriteLine($"    {difference.Name}: {difference.Expected} -> {difference.Actual}");
        if (isFirst && finding.Differences.Count > ShownDifferences) session.WriteLine($"    and {finding.Differences.Count - ShownDifferences} more figures");
    }
}
