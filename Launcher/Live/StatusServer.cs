using System.Net;
using System.Text;

namespace YenValve.Launcher.Live;

/// <summary>
/// The status of a live run as JSON on loopback: /status gives all of it, /health whether the run is well (200) or not (503). Nobody outside of the machine
/// reaches it, nothing can be changed through it, and it tells no configuration.
/// </summary>
internal sealed class StatusServer : IDisposable
{
    private const int MostBody = 65536;
    private readonly HttpListener _listener = new();
    private readonly Func<LiveStatus> _status;
    private readonly TimeProvider _machine;
    private readonly Task _serving;

    private StatusServer(int port, Func<LiveStatus> status, TimeProvider machine)
    {
        (_status, _machine) = (status, machine);
        Address = FormattableString.Invariant($"http://127.0.0.1:{port}/");
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>Where it listens.</summary>
    public string Address { get; }

    /// <summary>Begins to listen.</summary>
    /// <param name="port">On 127.0.0.1.</param>
    /// <param name="status">Asked at each request, on any thread.</param>
    /// <param name="machine">The machine's clock.</param>
    /// <exception cref="ConfigurationException">The port is taken.</exception>
    public static StatusServer Start(int port, Func<LiveStatus> status, TimeProvider machine)
    {
        try
        {
            return new StatusServer(port, status, machine);
        }
        catch (Exception error) when (error is HttpListenerException or System.Net.Sockets.SocketException)
        {
            throw new ConfigurationException(FormattableString.Invariant($"port {port} of 127.0.0.1 cannot be listened on: {error.Message}; give another --port, or 0 for none"));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _listener.Close();
        _serving.Wait(TimeSpan.FromSeconds(1));
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                await AnswerAsync(context);
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException or InvalidOperationException or IOException)
            {
                // Somebody hung up, or the run is over.
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        // A body that nobody reads breaks the connection before the other side has its answer.
        if (context.Request.ContentLength64 is > 0 and <= MostBody) await context.Request.InputStream.CopyToAsync(Stream.Null);
        var (code, body) = Answer(context.Request);
        var bytes = Encoding.UTF8.GetBytes(body);
        using var response = context.Response;
        response.StatusCode = code;
        response.KeepAlive = false;
        response.ContentType = "application/json; charset=utf-8";
        response.Headers["Cache-Control"] = "no-store";
        response.ContentLength64 = bytes.Length;
        await response.OutputStream.WriteAsync(bytes);
    }

    private (int Code, string Body) Answer(HttpListenerRequest request)
    {
        if (request.HttpMethod is not ("GET" or "HEAD")) return (405, CommandLine.Session.JsonOf(new { Error = "only GET" }));
        var status = _status();
        var health = LiveHealth.Of(status, _machine.GetUtcNow().UtcDateTime);
        return request.Url?.AbsolutePath switch
        {
            "/" or "/status" => (200, CommandLine.Session.JsonOf(status)),
            "/health" => (health.IsAlive ? 200 : 503, CommandLine.Session.JsonOf(health)),
            _ => (404, CommandLine.Session.JsonOf(new { Error = "there are /status and /health" })),
        };
    }
}
