namespace YenValve.Collector.Feeds;

/// <summary>Which of the feeds run: all, or those that are named, each by its whole name or by the publisher's part of it before the hyphen.</summary>
internal static class FeedSelection
{
    /// <summary>Takes the named ones.</summary>
    /// <param name="known">Names of all feeds.</param>
    /// <param name="wanted">Names asked for; none for all.</param>
    /// <exception cref="ArgumentException">There is no feed of a name.</exception>
    public static IReadOnlySet<string> Of(IReadOnlyCollection<string> known, IReadOnlyCollection<string> wanted)
    {
        if (wanted.Count == 0) return known.ToHashSet(StringComparer.Ordinal);
        var selected = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in wanted)
        {
            var found = known.Where(feed => feed == name || feed.StartsWith(name + "-", StringComparison.Ordinal)).ToList();
            if (found.Count == 0) throw new ArgumentException($"There is no feed '{name}'; known are {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
            selected.UnionWith(found);
        }

        return selected;
    }
}
