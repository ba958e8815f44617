using System.Net;
using System.Net.Sockets;
using System.Text;

namespace YenValve.Collector.Health;

/// <summary>Answers GET and HEAD with JSON on 127.0.0.1 and nowhere else. It takes nothing: whoever sends something is told so.</summary>
public sealed class LoopbackJson : IDisposable
{
    private const int MostBody = 65536;
    private const string OnlyGet = """{"error":"only GET"}""";
    private readonly HttpListener _listener = new();
    private readonly Func<string, (int Code, string Json)> _answer;
    private readonly Task _serving;

    /// <summary>Begins to listen.</summary>
    /// <param name="port">On 127.0.0.1.</param>
    /// <param name="answer">Status code and document for a path such as <c>/health</c>; asked at each request, on any thread.</param>
    /// <exception cref="IOException">The port cannot be listened on; the message says why.</exception>
    public LoopbackJson(int port, Func<string, (int Code, string Json)> answer)
    {
        _answer = answer;
        Address = FormattableString.Invariant($"http://127.0.0.1:{port}/");
        _listener.Prefixes.Add(Address);
        try
        {
            _listener.Start();
        }
        catch (Exception error) when (error is HttpListenerException or SocketException)
        {
            _listener.Close();
            throw new IOException(error.Message, error);
        }

        _serving = ServeAsync();
    }

    /// <summary>Where it listens.</summary>
    public string Address { get; }

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
                await AnswerAsync(await _listener.GetContextAsync());
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException or InvalidOperationException or IOException)
            {
                // Somebody hung up, or the listener was closed.
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var request = context.Request;
        // A body that nobody reads breaks the connection before the other side has its answer.
        if (request.ContentLength64 is > 0 and <= MostBody) await request.InputStream.CopyToAsync(Stream.Null);
        var (code, json) = request.HttpMethod is "GET" or "HEAD" ? _answer(request.Url?.AbsolutePath ?? "/") : (405, OnlyGet);
        var bytes = Encoding.UTF8.GetBytes(json);
        using var response = context.Response;
        response.StatusCode = code;
        response.KeepAlive = false;
        response.ContentType = "application/json; charset=utf-8";
        response.Headers["Cache-Control"] = "no-store";
        response.ContentLength64 = bytes.Length;
        if (request.HttpMethod != "HEAD") await response.OutputStream.WriteAsync(bytes);
    }
}
