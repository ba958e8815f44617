namespace YenValve.Algorithms.Policy;

/// <summary>Whether a feed can be believed at a decision.</summary>
/// <param name="Name">One of <see cref="FeedNames"/>.</param>
/// <param name="Status">Absent, fresh or stale.</param>
/// <param name="LastReleaseUtc">When its last figure became public, UTC; null where none has been delivered.</param>
/// <param name="Age">Time since then; null where none has been delivered.</param>
/// <param name="Limit">Age from which it is stale, by its publication calendar.</param>
public sealed record FeedState(string Name, FeedStatus Status, DateTime? LastReleaseUtc, TimeSpan? Age, TimeSpan Limit);
