using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace YenValve.Collector.Health;

/// <summary>
/// Answers <c>GET /health</c> on loopback with the state of every feed as JSON: 200 while nothing is overdue and the clock is right, else 503. Nothing
/// listens on any other address.
/// </summary>
/// <param name="port">Port on 127.0.0.1.</param>
/// <param name="board">What is told.</param>
/// <param name="log">Where a port that is taken is told.</param>
public sealed partial class HealthEndpoint(int port, FeedBoard board, ILogger<HealthEndpoint> log) : BackgroundService
{
    private const string Path = "/health";

    /// <summary>Listens until the host stops. A port that is taken is told once; the feeds run without the endpoint.</summary>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        LoopbackJson server;
        try
        {
            server = new LoopbackJson(port, Answer);
        }
        catch (IOException error)
        {
            LogTaken(port, error.Message);
            return;
        }

        using (server)
        {
            LogListening(port);
            await Task.Delay(Timeout.Infinite, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private (int Code, string Json) Answer(string path)
    {
        if (path != Path) return (404, """{"error":"there is /health"}""");
        var document = board.Snapshot();
        return (document.IsHealthy ? 200 : 503, document.ToJson());
    }

    [LoggerMessage(EventId = 20, Level = LogLevel.Information, Message = "health at http://127.0.0.1:{Port}/health")]
    private partial void LogListening(int port);

    [LoggerMessage(EventId = 21, Level = LogLevel.Error, Message = "the health endpoint cannot listen on port {Port} ({Reason}); feeds run without it")]
    private partial void LogTaken(int port, string reason);
}
