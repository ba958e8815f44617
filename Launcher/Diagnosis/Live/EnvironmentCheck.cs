using YenValve.Launcher.Configuration;

namespace YenValve.Launcher.Diagnosis.Live;

/// <summary>Is the environment whole, is its brokerage one that the execution knows, and does the strategy name the same exchange?</summary>
internal static class EnvironmentCheck
{
    private const string Subject = "environment";

    private static readonly string[] Keys =
    [
        "live-mode-brokerage", "setup-handler", "result-handler", "data-feed-handler", "real-time-handler", "transaction-handler", "data-folder", "results-destination-folder", "object-store-root",
    ];

    /// <param name="config">The configuration, its environment chosen.</param>
    /// <param name="isPaper">Whether this program trades it on paper, and LEAN is not asked.</param>
    public static IEnumerable<CheckResult> Run(LeanConfig config, bool isPaper)
    {
        var name = config.Get(LeanConfig.Environment) ?? "";
        var missing = Keys.Where(key => config.Get(key) == null).ToList();
        if (config.Get("live-mode") != "true") yield return new CheckResult(Subject, Health.Bad, $"{name} is not live: live-mode is {config.Get("live-mode") ?? "not set"}", "choose a live environment (--environment live-paper)");
        else if (missing.Count > 0) yield return new CheckResult(Subject, Health.Bad, $"{name} does not set {string.Join(", ", missing)}", "copy the environment of this repository's config.json");
        else yield return new CheckResult(Subject, Health.Good, $"{name} on {config.Get("live-mode-brokerage")}");

        var brokerage = LiveBrokerage.Known.FirstOrDefault(known => known.Class == config.Get("live-mode-brokerage"));
        var exchange = config.Parameters.GetValueOrDefault("exchange", "binance");
        if (brokerage == null) yield return new CheckResult("brokerage", Health.Bad, $"{config.Get("live-mode-brokerage")} is not known here", $"use one of {string.Join(", ", LiveBrokerage.Known.Select(known => known.Class))}");
        else if (brokerage.Exchange.Length > 0 && brokerage.Exchange != exchange) yield return new CheckResult("brokerage", Health.Bad, $"{brokerage.Class} trades {brokerage.Exchange}, the parameter exchange says {exchange}", $"set exchange to {brokerage.Exchange}, in Algorithms/config.json too");
        else yield return new CheckResult("brokerage", Health.Good, $"{brokerage.Class}, pair {config.Parameters.GetValueOrDefault("symbol")} on {exchange}");

        if (!isPaper && !config.List("data-queue-handler").Contains(LiveBrokerage.SpotHandler))
            yield return new CheckResult("USD/JPY", Health.Bad, "no live data provider has it: data-queue-handler names no OandaBrokerage", "add it; without spot the feed usdjpy goes stale after warm-up and nothing is added any more");
    }
}
