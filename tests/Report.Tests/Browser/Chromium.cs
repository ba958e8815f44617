using System.Diagnostics;
using System.Text.RegularExpressions;

namespace YenValve.Report.Tests.Browser;

/// <summary>A headless Chromium with a profile of its own, gone after the test.</summary>
internal sealed class Chromium : IDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(60);
    private readonly string _profile = Directory.CreateTempSubdirectory("yenvalve-chromium-").FullName;
    private readonly Process _process;

    private Chromium(string program)
    {
        var start = new ProcessStartInfo(program, ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars", "--remote-debugging-port=0", "--user-data-dir=" + _profile, "about:blank"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        _process = Process.Start(start)!;
    }

    /// <summary>Where a Chromium is; null on a machine without one.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>Starts it and connects to its page.</summary>
    public static async Task<(Chromium Browser, DevTools Page)> StartAsync()
    {
        var browser = new Chromium(Program!);
        using var limit = new CancellationTokenSource(StartTime);
        var port = await browser.PortAsync(limit.Token);
        using var http = new HttpClient();
        while (true)
        {
            var targets = await http.GetStringAsync(new Uri($"http://127.0.0.1:{port}/json"), limit.Token);
            var page = Regex.Match(targets, "\"type\": \"page\".*?\"webSocketDebuggerUrl\": \"([^\"]+)\"", RegexOptions.Singleline);
            if (page.Success) return (browser, await DevTools.ConnectAsync(new Uri(page.Groups[1].Value), limit.Token));
            await Task.Delay(100, limit.Token);
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        try
        {
            Directory.Delete(_profile, recursive: true);
        }
        catch (IOException)
        {
            // A helper process of the browser may still write there while it ends; the folder is temporary anyway.
        }
    }

    private async Task<string> PortAsync(CancellationToken cancellation)
    {
        while (await _process.StandardError.ReadLineAsync(cancellation) is { } line)
        {
            var port = Regex.Match(line, @"DevTools listening on ws://[^:]+:(\d+)/");
            if (!port.Success) continue;
            // Nobody reads on: the browser must not stop because a pipe is full.
            _ = _process.StandardError.ReadToEndAsync(CancellationToken.None);
            _ = _process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            return port.Groups[1].Value;
        }

        throw new InvalidOperationException("Chromium ended before it listened.");
    }
}
