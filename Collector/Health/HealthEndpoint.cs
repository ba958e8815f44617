using System.Net;
using System.Text;
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
        using var listener = new HttpListener { Prefixes = { FormattableString.Invariant($"http://127.0.0.1:{port}/") } };
        try
        {
            listener.Start();
        }
        catch (Exception error) when (error is HttpListenerException or System.Net.Sockets.SocketException)
        {
            LogTaken(port, error.Message);
            return;
        }

        LogListening(port);
        using var stop = stoppingToken.Register(listener.Stop);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await AnswerAsync(await listener.GetContextAsync(), stoppingToken);
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException or IOException or OperationCanceledException)
            {
                // The listener was stopped, or who asked has gone.
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context, CancellationToken cancellation)
    {
        using var response = context.Response;
        if (context.Request.Url?.AbsolutePath != Path)
        {
            response.StatusCode = (int)HttpStatusCode.NotFound;
            return;
        }

        if (context.Request.HttpMethod is not ("GET" or "HEAD"))
        {
            response.StatusCode = (int)HttpStatusCode.MethodNotAllowed;
            return;
        }

        var document = board.Snapshot();
        response.StatusCode = (int)(document.IsHealthy ? HttpStatusCode.OK : HttpStatusCode.ServiceUnavailable);
        response.ContentType = "application/json; charset=utf-8";
        response.Headers[HttpResponseHeader.CacheControl] = "no-store";
        if (context.Request.HttpMethod == "HEAD") return;
        var body = Encoding.UTF8.GetBytes(document.ToJson());
        response.ContentLength64 = body.Length;
        await response.OutputStream.WriteAsync(body, cancellation);
    }

    [LoggerMessage(EventId = 20, Level = LogLevel.Information, Message = "health at http://127.0.0.1:{Port}/health")]
    private partial void LogListening(int port);

    [LoggerMessage(EventId = 21, Level = LogLevel.Error, Message = "the health endpoint cannot listen on port {Port} ({Reason}); feeds run without it")]
    private partial void LogTaken(int port, string reason);
}
