using System.Collections.Concurrent;
using System.Net;
using YenValve.Collector.Health;

namespace YenValve.Collector.Http;

/// <summary>The clients of all publishers on one set of connections: one client, and so one rate limit, for each publisher's name.</summary>
/// <param name="time">Clock of waits and timeouts.</param>
/// <param name="clock">Told each answer's server time.</param>
/// <param name="telemetry">Told each retry.</param>
public sealed class PublisherClients(TimeProvider time, ClockWatch clock, CollectorTelemetry telemetry) : IDisposable
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(10);

    // Publishers move behind their names: a connection is not kept for ever.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, PublisherClient> _clients = new(StringComparer.Ordinal);

    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = ConnectTimeout,
        PooledConnectionLifetime = ConnectionLifetime,
    })
    {
        // The pipeline has a timeout for each attempt.
        Timeout = Timeout.InfiniteTimeSpan,
        DefaultRequestHeaders = { { "User-Agent", "YenValve-Collector" } },
    };

    /// <summary>The client of a publisher, made at the first asking.</summary>
    /// <param name="publisher">Its name in messages and metrics.</param>
    /// <param name="limits">How it may be asked.</param>
    public PublisherClient Of(string publisher, PublisherLimits limits) =>
        _clients.GetOrAdd(publisher, _ => new PublisherClient(publisher, limits, _http, time, clock, telemetry));

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var client in _clients.Values) client.Dispose();
        _http.Dispose();
    }
}
