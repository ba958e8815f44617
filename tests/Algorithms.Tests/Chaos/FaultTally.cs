using System.Globalization;

namespace YenValve.Algorithms.Tests.Chaos;

/// <summary>How many faults of each kind were injected, and what went on meanwhile.</summary>
internal sealed class FaultTally
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public double Hours { get; set; }

    public int Lives { get; set; }

    public int Faults => _counts.Where(static count => count.Key.StartsWith("fault", StringComparison.Ordinal)).Sum(static count => count.Value);

    public int Of(string kind) => _counts.GetValueOrDefault(kind);

    public void Add(string kind, int count = 1) => _counts[kind] = Of(kind) + count;

    public override string ToString() => string.Join(Environment.NewLine,
    [
        string.Create(CultureInfo.InvariantCulture, $"{Hours:0} simulated hours, {Lives} lives, {Faults} faults injected"),
        .. _counts.Select(static count => string.Create(CultureInfo.InvariantCulture, $"  {count.Key}: {count.Value}")),
    ]);
}
