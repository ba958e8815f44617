using System.Collections.Immutable;
using System.Globalization;
using YenValve.Evaluation.Runs;
using YenValve.Tests;

namespace YenValve.Evaluation.Tests.Reference;

/// <summary>The made-up run of make_reference.py and the figures that plain Python works out for it.</summary>
internal static class ReferenceRun
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Evaluation.Tests", "Reference");

    private static readonly double[][] Rows = File.ReadLines(Path.Combine(Folder, "values.csv")).Skip(1).Select(line => line.Split(',').Select(Number).ToArray()).ToArray();

    public static ImmutableArray<double> Prices { get; } = Column(0);

    public static ImmutableArray<double> Weights { get; } = Column(1);

    public static ImmutableArray<double> Multipliers { get; } = Column(2);

    public static ImmutableArray<double> Values { get; } = Column(3);

    public static RunSeries Run { get; } = Series(Values);

    public static RunSeries Bitcoin { get; } = Series(Prices);

    /// <summary>The figures of one thing by their keys.</summary>
    public static IReadOnlyDictionary<string, double> Expected(string of) => File.ReadLines(Path.Combine(Folder, "expected.csv"))
        .Select(line => line.Split(',')).Where(cells => cells[0] == of).ToDictionary(cells => cells[1], cells => Number(cells[2] == "nan" ? "NaN" : cells[2]));

    private static RunSeries Series(ImmutableArray<double> values) =>
        new("made up", [.. values.Select((_, day) => new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(day))], values);

    private static ImmutableArray<double> Column(int index) => [.. Rows.Select(row => row[index])];

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
