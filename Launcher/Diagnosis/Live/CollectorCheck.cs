using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace YenValve.Launcher.Diagnosis.Live;

/// <summary>Does the collector answer on loopback, is it well, and does its clock agree with the publishers'?</summary>
internal static class CollectorCheck
{
    private const string Subject = "collector";
    private const double MostSkewSeconds = 5.0;

    /// <param name="machine">Who asks.</param>
    /// <param name="port">The collector's health port on 127.0.0.1.</param>
    public static IEnumerable<CheckResult> Run(Machine machine, int port)
    {
        var address = FormattableString.Invariant($"http://127.0.0.1:{port}/health");
        if (machine.Get(address) is not { } text)
        {
            yield return new CheckResult(Subject, Health.Bad, $"nothing answers at {address}", "start it (yenvalve collect, docs/collector.md): without it every feed goes stale");
            yield break;
        }

        if (Parse(text) is not { } health)
        {
            yield return new CheckResult(Subject, Health.Bad, $"{address} answers something that is no collector's health", "look what listens there; healthPort of the section collector changes the port");
            yield break;
        }

        var problems = health["problems"]?.Select(problem => (string?)problem ?? "").ToList() ?? [];
        yield return (bool?)health["isHealthy"] == true
            ? new CheckResult(Subject, Health.Good, $"well, {health["feeds"]?.Count() ?? 0} feeds")
            : new CheckResult(Subject, Health.Bad, problems.Count > 0 ? string.Join("; ", problems) : "not well", $"look at {address} and at its log");
        if ((double?)health["clockSkewSeconds"] is not { } skew) yield break;
        yield return Math.Abs(skew) <= MostSkewSeconds
            ? new CheckResult("clock skew", Health.Good, FormattableString.Invariant($"{skew:0.0} s against the publishers"))
            : new CheckResult("clock skew", Health.Bad, FormattableString.Invariant($"{skew:0.0} s against the publishers"), "set the clock (NTP): releases and decisions are times of day");
    }

    private static JObject? Parse(string text)
    {
        try
        {
            return JToken.Parse(text) is JObject { } health && health["isHealthy"] != null ? health : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
