using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace YenValve.Report.Tests.Browser;

/// <summary>A page of a browser, led through the DevTools protocol.</summary>
internal sealed class DevTools : IAsyncDisposable
{
    private static readonly TimeSpan AnswerTime = TimeSpan.FromSeconds(60);
    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode>> _waiting = new();
    private int _last;

    /// <summary>Errors of scripts and of the console, and warnings of the browser.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    /// <summary>Everything the page asked for.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public static async Task<DevTools> ConnectAsync(Uri address, CancellationToken cancellation)
    {
        var page = new DevTools();
        await page._socket.ConnectAsync(address, cancellation);
        _ = page.ListenAsync();
        foreach (var domain in new[] { "Runtime", "Log", "Network", "Page" }) await page.SendAsync(domain + ".enable");
        return page;
    }

    public async Task<JsonNode> SendAsync(string method, JsonObject? parameters = null)
    {
        var id = Interlocked.Increment(ref _last);
        var answer = _waiting[id] = new TaskCompletionSource<JsonNode>(TaskCreationOptions.RunContinuationsAsynchronously);
        var text = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] }.ToJsonString();
        await _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, CancellationToken.None);
        return await answer.Task.WaitAsync(AnswerTime);
    }

    /// <summary>Value of an expression; promises are waited for.</summary>
    public async Task<JsonNode?> EvaluateAsync(string expression)
    {
        var answer = await SendAsync("Runtime.evaluate", new JsonObject { ["expression"] = expression, ["awaitPromise"] = true, ["returnByValue"] = true });
        if (answer["result"]?["exceptionDetails"] is { } thrown) throw new InvalidOperationException(thrown.ToJsonString());
        return answer["result"]?["result"]?["value"];
    }

    /// <summary>Opens a file in a window of a size and a theme, and waits until its script has drawn.</summary>
    public async Task OpenAsync(string file, int width, int height, string theme)
    {
        await SendAsync("Emulation.setDeviceMetricsOverride", new JsonObject { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = width < 600 });
        await SendAsync("Emulation.setEmulatedMedia", new JsonObject { ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = theme }) });
        await SendAsync("Page.navigate", new JsonObject { ["url"] = new Uri(file).AbsoluteUri });
        await EvaluateAsync("new Promise(done => { const look = () => document.readyState === 'complete' && document.querySelector('[data-drawn]') ? requestAnimationFrame(done) : setTimeout(look, 50); look(); }).then(() => true)");
    }

    public async Task<byte[]> ScreenshotAsync() =>
        Convert.FromBase64String((string)(await SendAsync("Page.captureScreenshot", new JsonObject { ["format"] = "png" }))["result"]!["data"]!);

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        _socket.Dispose();
        await Task.CompletedTask;
    }

    private async Task ListenAsync()
    {
        var buffer = new byte[1 << 16];
        using var message = new MemoryStream();
        try
        {
            while (_socket.State == WebSocketState.Open)
            {
                var part = await _socket.ReceiveAsync(buffer, CancellationToken.None);
                message.Write(buffer, 0, part.Count);
                if (!part.EndOfMessage) continue;
                Take(JsonNode.Parse(message.ToArray())!);
                message.SetLength(0);
            }
        }
        catch (Exception end) when (end is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            foreach (var waiting in _waiting.Values) waiting.TrySetException(new InvalidOperationException("The browser is gone.", end));
        }
    }

    private void Take(JsonNode message)
    {
        if (message["id"] is { } id)
        {
            if (_waiting.TryRemove((int)id, out var waiting)) waiting.SetResult(message);
            return;
        }

        var parameters = message["params"];
        switch ((string?)message["method"])
        {
            case "Runtime.exceptionThrown": Complaints.Enqueue(parameters!.ToJsonString()); break;
            case "Log.entryAdded": Complaints.Enqueue(parameters!["entry"]!.ToJsonString()); break;
            case "Runtime.consoleAPICalled" when (string?)parameters!["type"] is "error" or "warning" or "assert": Complaints.Enqueue(parameters.ToJsonString()); break;
            case "Network.requestWillBeSent": Requests.Enqueue((string)parameters!["request"]!["url"]!); break;
        }
    }
}
