using System.Globalization;

namespace YenValve.Data;

/// <summary>The cells of one row, read strictly: what is blank is missing, what is impossible is a problem of the whole row.</summary>
public sealed class PublishedRow
{
    private static readonly string[] TimeForms = ["yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss'Z'"];
    private readonly string[] _cells;

    internal PublishedRow(string line)
    {
        _cells = line.Split(',', StringSplitOptions.TrimEntries);
        Time = Moment(0, "a time");
    }

    /// <summary>The first cell: the day or moment the row is about.</summary>
    public DateTime Time { get; }

    /// <summary>How many cells the row has.</summary>
    public int Count => _cells.Length;

    /// <summary>Why the row is refused, with the value; null while nothing is wrong with it.</summary>
    public string? Problem { get; private set; }

    /// <summary>The text of a cell; empty where the row is shorter.</summary>
    public string Text(int index) => index < _cells.Length ? _cells[index] : "";

    /// <summary>The number in a cell, or null where the cell is empty, '-' or not there; one outside its bounds refuses the row.</summary>
    /// <param name="index">Cell, from 0.</param>
    /// <param name="least">Smallest possible value.</param>
    /// <param name="most">Largest possible value.</param>
    /// <param name="what">What it is, for the warning.</param>
    public double? Number(int index, double least, double most, string what)
    {
        var text = Text(index);
        if (text.Length == 0 || text == "-") return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most) return value;
        Refuse(text, "not " + what);
        return null;
    }

    /// <summary>The day or moment in a cell, UTC; one that is none refuses the row.</summary>
    public DateTime Moment(int index, string what)
    {
        var text = Text(index);
        if (DateTime.TryParseExact(text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var time))
            return DateTime.SpecifyKind(time, DateTimeKind.Unspecified);
        Refuse(text, "not " + what);
        return default;
    }

    /// <summary>Refuses the row; the first reason stays.</summary>
    public void Refuse(string value, string reason) => Problem ??= $"{reason} ('{value}')";
}
