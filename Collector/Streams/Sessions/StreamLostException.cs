namespace YenValve.Collector.Streams.Sessions;

/// <summary>A connection could not be made, or did not last.</summary>
/// <param name="reason">Why.</param>
/// <param name="inner">What the network said; null where nothing.</param>
internal sealed class StreamLostException(string reason, Exception? inner = null) : Exception(reason, inner);
