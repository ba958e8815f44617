namespace YenValve.Collector.Tests.Streams.Chaos;

/// <summary>The faults of a chaos run, counted by name.</summary>
internal sealed class Faults
{
    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public long Total => _counts.Values.Sum();

    /// <summary>By name, in order.</summary>
    public IEnumerable<(string Name, long Count)> ByName => _counts.Select(c => (c.Key, c.Value));

    /// <summary>Counts one.</summary>
    public void Add(string name) => _counts[name] = _counts.GetValueOrDefault(name) + 1;
}

/// <summary>The process was killed: nothing that it would have done next was done.</summary>
internal sealed class KilledException() : Exception("killed");
