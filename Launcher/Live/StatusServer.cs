using YenValve.Collector.Health;

namespace YenValve.Launcher.Live;

/// <summary>
/// The status of a live run as JSON on loopback: /status gives all of it, /health whether the run is well (200) or not (503). Nobody outside of the machine
/// reaches it, nothing can be changed through it, and it tells no configuration.
/// </summary>
internal static class StatusServer
{
    /// <summary>Begins to listen.</summary>
    /// <param name="port">On 127.0.0.1.</param>
    /// <param name="status">Asked at each request, on any thread.</param>
    /// <param name="machine">The machine's clock.</param>
    /// <exception cref="ConfigurationException">The port is taken.</exception>
    public static LoopbackJson Start(int port, Func<LiveStatus> status, TimeProvider machine)
    {
        try
        {
            return new LoopbackJson(port, path => Answer(path, status(), machine));
        }
        catch (IOException error)
        {
            throw new ConfigurationException(FormattableString.Invariant($"port {port} of 127.0.0.1 cannot be listened on: {error.Message}; give another --port, or 0 for none"));
        }
    }

    private static (int Code, string Json) Answer(string path, LiveStatus status, TimeProvider machine)
    {
        var health = LiveHealth.Of(status, machine.GetUtcNow().UtcDateTime);
        return path switch
        {
            "/" or "/status" => (200, CommandLine.Session.JsonOf(status)),
            "/health" => (health.IsAlive ? 200 : 503, CommandLine.Session.JsonOf(health)),
            _ => (404, CommandLine.Session.JsonOf(new { Error = "there are /status and /health" })),
        };
    }
}
