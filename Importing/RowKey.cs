namespace YenValve.Importing;

/// <summary>The order of the rows of a series.</summary>
public static class RowKey
{
    /// <summary>By key. Dates sort as text; milliseconds since midnight do not, but there a shorter number is a smaller one.</summary>
    public static IComparer<string> Order { get; } = Comparer<string>.Create((x, y) =>
        x.Length != y.Length && x.All(char.IsAsciiDigit) && y.All(char.IsAsciiDigit) ? x.Length.CompareTo(y.Length) : string.CompareOrdinal(x, y));
}
