using System.Globalization;

namespace YenValve.Optimization.Running;

/// <summary>The share of a study that one of several machines runs: of n shards, shard k takes every n-th set from the k-th on.</summary>
public sealed record Shard
{
    /// <summary>All of it.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <param name="index">Which, from 1.</param>
    /// <param name="count">Of how many.</param>
    /// <exception cref="ArgumentException">There is no such shard.</exception>
    public Shard(int index, int count)
    {
        if (count < 1 || index < 1 || index > count) throw new ArgumentException($"there is no shard {index}/{count}: k/n wants 1 <= k <= n");
        (Index, Count) = (index, count);
    }

    /// <summary>Which, from 1.</summary>
    public int Index { get; }

    /// <summary>Of how many.</summary>
    public int Count { get; }

    /// <summary>Reads "k/n".</summary>
    /// <exception cref="ArgumentException">The text is not of that form, or there is no such shard.</exception>
    public static Shard Parse(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new Shard(index, count)
            : throw new ArgumentException($"shard '{text}' has to read k/n, such as 1/4");
    }

    /// <summary>This shard's items.</summary>
    public IReadOnlyList<T> Of<T>(IReadOnlyList<T> items) => Count == 1 ? items : [.. items.Where((_, i) => i % Count == Index - 1)];
}
