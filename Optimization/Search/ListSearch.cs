namespace YenValve.Optimization.Search;

/// <summary>The sets of a list, as they are written down; a set that comes twice is run once.</summary>
public sealed class ListSearch : ISearch
{
    private readonly List<ParameterSet> _sets;
    private bool _done;

    /// <param name="sets">The sets, at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public ListSearch(IEnumerable<ParameterSet> sets)
    {
        _sets = [.. sets.Distinct()];
        if (_sets.Count == 0) throw new ArgumentException("the list holds no parameter set");
    }

    /// <inheritdoc/>
    public string Name => "List";

    /// <inheritdoc/>
    public long? Total => _sets.Count;

    /// <inheritdoc/>
    public bool CanBeSharded => true;

    /// <summary>Reads a comma-separated file: parameter names in the first line, a set in each other.</summary>
    /// <exception cref="InvalidDataException">A line does not have one value for each name; names the line.</exception>
    public static ListSearch FromCsv(string path)
    {
        var lines = File.ReadLines(path).Select((text, index) => (Text: text.Trim(), Number: index + 1)).Where(line => line.Text.Length > 0).ToList();
        if (lines.Count < 2) throw new InvalidDataException($"{path}: a line of names and one line of values are the least");
        var names = lines[0].Text.Split(',', StringSplitOptions.TrimEntries);
        if (names.Any(string.IsNullOrEmpty) || names.Distinct(StringComparer.Ordinal).Count() < names.Length) throw new InvalidDataException($"{path}, line {lines[0].Number}: a name is empty or comes twice");
        return new ListSearch(lines.Skip(1).Select(line =>
        {
            var values = line.Text.Split(',', StringSplitOptions.TrimEntries);
            return values.Length == names.Length && !values.Any(string.IsNullOrEmpty)
                ? new ParameterSet(names.Zip(values, KeyValuePair.Create))
                : throw new InvalidDataException($"{path}, line {line.Number}: {names.Length} values are wanted, one for each name");
        }));
    }

    /// <inheritdoc/>
    public IReadOnlyList<ParameterSet>? Next(ParameterSet? best)
    {
        if (_done) return null;
        _done = true;
        return _sets;
    }
}
