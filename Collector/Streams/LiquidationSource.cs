using YenValve.Collector.Streams.Protocols;

namespace YenValve.Collector.Streams;

/// <summary>A stream of liquidations and the series that it fills.</summary>
/// <param name="Name">Short name, as in options, logs, metrics and the health document.</param>
/// <param name="Description">What it brings, in a line.</param>
/// <param name="Ticker">Ticker of the series; one stream fills it, and nothing else.</param>
/// <param name="Protocol">The publisher.</param>
internal sealed record LiquidationSource(string Name, string Description, string Ticker, PublisherProtocol Protocol);
