using System.Diagnostics.Metrics;

namespace YenValve.Collector.Streams;

/// <summary>The metrics of all streams; each stream is told by the tag <c>stream</c>.</summary>
/// <param name="meter">The collector's meter.</param>
internal sealed class StreamInstruments(Meter meter)
{
    /// <summary>Messages heard.</summary>
    public Counter<long> Messages { get; } = meter.CreateCounter<long>("collector.stream.messages", "{message}", "Messages heard.");

    /// <summary>Liquidations counted.</summary>
    public Counter<long> Liquidations { get; } = meter.CreateCounter<long>("collector.stream.liquidations", "{liquidation}", "Liquidations counted.");

    /// <summary>Liquidations that were counted already.</summary>
    public Counter<long> Repeated { get; } = meter.CreateCounter<long>("collector.stream.repeated", "{liquidation}", "Liquidations that were counted already.");

    /// <summary>Liquidations counted in a later bar than their own.</summary>
    public Counter<long> Late { get; } = meter.CreateCounter<long>("collector.stream.late", "{liquidation}", "Liquidations counted in a later bar than their own.");

    /// <summary>Messages and entries that cannot be read or cannot be true.</summary>
    public Counter<long> Refused { get; } = meter.CreateCounter<long>("collector.stream.refused", "{message}", "Messages and entries that cannot be read or cannot be true.");

    /// <summary>Connections that were lost or could not be made.</summary>
    public Counter<long> Reconnects { get; } = meter.CreateCounter<long>("collector.stream.reconnects", "{connection}", "Connections that were lost or could not be made.");

    /// <summary>Time of stored bars in which the stream was not heard.</summary>
    public Counter<double> Unheard { get; } = meter.CreateCounter<double>("collector.stream.unheard", "s", "Time of stored bars in which the stream was not heard.");

    /// <summary>From the publisher's stamp to the queue.</summary>
    public Histogram<double> Lag { get; } = meter.CreateHistogram<double>("collector.stream.lag", "s", "From the publisher's stamp to the queue.");

    /// <summary>Watches what waits in a queue.</summary>
    /// <param name="stream">Name of the stream.</param>
    /// <param name="bytes">Bytes that wait.</param>
    public void Watch(string stream, Func<long> bytes) =>
        meter.CreateObservableGauge("collector.stream.waiting", () => new Measurement<long>(bytes(), new KeyValuePair<string, object?>("stream", stream)), "By", "What was heard and is not stored yet.");
}
