using System.Collections;
using System.Runtime.CompilerServices;

namespace YenValve.Algorithms.Policy;

/// <summary>
/// The feeds of one moment, none of them twice. Statuses lie side by side: a sweep shows thousands of runs the same moments, and what they cost a decision is
/// the memory they are read from.
/// </summary>
[CollectionBuilder(typeof(FeedStates), nameof(Of))]
public sealed class FeedStates : IReadOnlyList<FeedState>
{
    private readonly FeedState[] _feeds;
    private readonly (string Name, FeedStatus Status)[] _statuses;

    private FeedStates(FeedState[] feeds)
    {
        _feeds = feeds;
        _statuses = [.. feeds.Select(static feed => (feed.Name, feed.Status))];
        HasStale = Array.Exists(feeds, static feed => feed.Status == FeedStatus.Stale);
    }

    /// <summary>No feed.</summary>
    public static FeedStates None { get; } = new([]);

    /// <summary>Whether one of them is stale.</summary>
    public bool HasStale { get; }

    /// <inheritdoc/>
    public int Count => _feeds.Length;

    /// <inheritdoc/>
    public FeedState this[int index] => _feeds[index];

    /// <summary>The states of some feeds, in the order given.</summary>
    public static FeedStates Of(ReadOnlySpan<FeedState> feeds) => feeds.IsEmpty ? None : new(feeds.ToArray());

    /// <summary>Status of a feed; null where it is not listed.</summary>
    /// <param name="name">One of <see cref="FeedNames"/>.</param>
    public FeedStatus? StatusOf(string name)
    {
        foreach (var (listed, status) in _statuses)
        {
            if (listed == name) return status;
        }

        return null;
    }

    /// <inheritdoc/>
    public IEnumerator<FeedState> GetEnumerator() => _feeds.AsEnumerable().GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
