using System.Globalization;
using NUnit.Framework;
using YenValve.Tests;

namespace YenValve.Indicators.Tests.Reference;

/// <summary>Series that another program made: Reference/name.csv, by the recipe name.py beside it unless the recipe says otherwise.</summary>
internal static class ReferenceSeries
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Indicators.Tests", "Reference");

    /// <summary>The rows of a series, without the comments above its head.</summary>
    public static IEnumerable<ReferenceRow> Rows(string name)
    {
        var lines = File.ReadLines(Path.Combine(Folder, name + ".csv")).SkipWhile(line => line.StartsWith('#')).ToList();
        var columns = lines[0].Split(',').Select((column, at) => (column, at)).ToDictionary(c => c.column, c => c.at);
        return lines.Skip(1).Select((line, at) => new ReferenceRow($"{name}.csv row {at + 1}", columns, line.Split(',')));
    }
}

/// <summary>A row of a series, its cells by the names of the columns.</summary>
internal sealed record ReferenceRow(string Name, IReadOnlyDictionary<string, int> Columns, string[] Cells)
{
    /// <summary>A number; NaN where the cell is empty.</summary>
    public double this[string column] => Text(column) is { Length: > 0 } text ? double.Parse(text, CultureInfo.InvariantCulture) : double.NaN;

    public string Text(string column) => Cells[Columns[column]];

    /// <summary>A moment, UTC.</summary>
    public DateTime Time(string column) => DateTime.Parse(Text(column), CultureInfo.InvariantCulture);

    /// <summary>A number, or null where the cell is empty.</summary>
    public double? Known(string column) => Text(column).Length > 0 ? this[column] : null;

    /// <summary>Asserts what a column holds: NaN where it is empty, else the number within a share of it.</summary>
    /// <param name="column">Name of the column.</param>
    /// <param name="found">What the code under test says.</param>
    /// <param name="tolerance">Largest difference, as a share of the number.</param>
    /// <param name="least">Numbers nearer to zero than this are compared as if they were this large.</param>
    public void Holds(string column, double found, double tolerance = 1e-9, double least = 1.0)
    {
        var expected = this[column];
        if (double.IsNaN(expected)) Assert.That(found, Is.NaN, $"{Name}, {column}");
        else Assert.That(found, Is.EqualTo(expected).Within(tolerance * Math.Max(least, Math.Abs(expected))), $"{Name}, {column}");
    }
}
