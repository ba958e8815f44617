namespace YenValve.Engine.Feed.Idle;

/// <summary>Where the steps of a run come from that plays its data back.</summary>
/// <param name="Data">Its subscriptions.</param>
/// <param name="Selector">Adds the data that nobody asked for by name.</param>
/// <param name="Tapes">What is played back.</param>
internal sealed record IdleSource(DataManager Data, UniverseSelector Selector, PointTapes Tapes);
