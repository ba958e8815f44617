using System.Globalization;
using YenValve.Engine;
using YenValve.Launcher.CommandLine;

namespace YenValve.Launcher.Comparison;

/// <summary>What the ladder did, as the run itself attributes it in its summary statistics.</summary>
internal static class LadderLine
{
    /// <summary>The names of its figures in the summary statistics.</summary>
    public static IReadOnlyList<string> Names { get; } = ["Ladders", "Ladder Rungs", "Ladder Rungs Filled", "Ladder Bought", "Ladder Saved", "Ladder Missed", "Ladder Contribution"];

    /// <summary>The figures of a run; empty where it had no ladder.</summary>
    public static IReadOnlyDictionary<string, string> Figures(BacktestOutcome outcome) => Names
        .Where(outcome.Result.Statistics.ContainsKey)
        .ToDictionary(name => name, name => outcome.Result.Statistics[name]);

    /// <summary>The figures in a line; null where the run had no ladder.</summary>
    public static string? Of(BacktestOutcome outcome)
    {
        var figures = Figures(outcome);
        return figures.Count < Names.Count
            ? null
            : $"Ladder: {Of(figures["Ladders"], "ladder")} with {Of(figures["Ladder Rungs"], "rung")}, {figures["Ladder Rungs Filled"]} filled; saved {figures["Ladder Saved"]} where they were, missed {figures["Ladder Missed"]} where they were not, together {figures["Ladder Contribution"]} in account currency.";
    }

    private static string Of(string number, string thing) => Counted.Of(int.Parse(number, CultureInfo.InvariantCulture), thing);
}
