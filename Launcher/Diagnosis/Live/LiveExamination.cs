using YenValve.Launcher.Configuration;

namespace YenValve.Launcher.Diagnosis.Live;

/// <summary>Everything that has to be well before the first order of a live run, in the order in which it is put right.</summary>
internal static class LiveExamination
{
    /// <summary>Where the collector answers when nobody says otherwise.</summary>
    public const int CollectorPort = 8461;

    /// <param name="machine">The machine.</param>
    /// <param name="config">The configuration, its environment chosen.</param>
    /// <param name="file">Its file.</param>
    /// <param name="folder">Data folder; null for the environment's.</param>
    /// <param name="collectorPort">The collector's health port.</param>
    /// <param name="builtUtc">When this program was built.</param>
    public static IEnumerable<CheckResult> Run(Machine machine, LeanConfig config, string file, string? folder, int collectorPort, DateTime builtUtc)
    {
        var isPaper = config.Get("live-mode-brokerage") == "PaperBrokerage";
        var results = config.Get(LeanConfig.ResultsFolder) ?? "live/paper";
        var store = config.Get(LeanConfig.ObjectStoreFolder) ?? Path.Combine(results, "storage");
        var id = config.Get(LeanConfig.AlgorithmId) ?? "YenValve";
        var symbol = config.Parameters.GetValueOrDefault("symbol", "BTCUSDT");
        var data = folder ?? config.Get(LeanConfig.DataFolder) ?? "";
        foreach (var found in EnvironmentCheck.Run(config, isPaper)) yield return found;
        foreach (var found in SecretsCheck.Run(machine, config, file)) yield return found;
        foreach (var found in ClockCheck.Run(machine, builtUtc)) yield return found;
        foreach (var found in CollectorCheck.Run(machine, collectorPort)) yield return found;
        if (Directory.Exists(data))
        {
            foreach (var found in FeedAgeCheck.Run(data, machine.Clock.GetUtcNow().UtcDateTime)) yield return found;
        }
        else
        {
            yield return new CheckResult("data folder", Health.Bad, $"{data} is not there", "copy Data/Market there and let the collector append to it (docs/live.md)");
        }

        foreach (var found in StateCheck.Run(store, symbol, isPaper ? Path.Combine(results, id + "-account.json") : null)) yield return found;
        foreach (var found in LimitsCheck.Run(config, store, isPaper)) yield return found;
        yield return FolderCheck.Run("results", results);
        yield return FolderCheck.Run("object store", store);
    }
}
