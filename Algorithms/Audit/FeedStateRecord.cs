namespace YenValve.Algorithms.Audit;

/// <summary>A feed as it stood.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Status">absent, fresh or stale.</param>
/// <param name="LastRelease">When its last datum became public, UTC; null where none was delivered.</param>
/// <param name="AgeHours">Hours since then; null where none was delivered.</param>
/// <param name="LimitHours">Hours from which it is stale, by its publication calendar.</param>
public sealed record FeedStateRecord(string Name, string Status, DateTime? LastRelease, double? AgeHours, double LimitHours);
