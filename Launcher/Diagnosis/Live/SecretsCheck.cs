using YenValve.Launcher.Configuration;
using YenValve.Launcher.Running;

namespace YenValve.Launcher.Diagnosis.Live;

/// <summary>Are the brokerage's secrets at hand, and nowhere that others read? They are looked for and never shown.</summary>
internal static class SecretsCheck
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.OtherRead | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <param name="machine">Whose environment variables.</param>
    /// <param name="config">The configuration, its environment chosen.</param>
    /// <param name="file">Its file.</param>
    public static IEnumerable<CheckResult> Run(Machine machine, LeanConfig config, string file)
    {
        var brokerage = LiveBrokerage.Known.FirstOrDefault(known => known.Class == config.Get("live-mode-brokerage"));
        if (brokerage is not { Secrets.Count: > 0 }) yield break;
        var keys = brokerage.Secrets.Concat(config.List("data-queue-handler").Contains(LiveBrokerage.SpotHandler) ? LiveBrokerage.SpotSecrets : []).ToList();
        var written = keys.Where(key => config.Get(key) != null).ToList();
        foreach (var key in keys)
        {
            if (written.Contains(key)) yield return new CheckResult(key, Health.Good, "set in the configuration");
            else if (machine.Variable(LiveBrokerage.VariableOf(key)) != null) yield return new CheckResult(key, Health.Good, $"set in {LiveBrokerage.VariableOf(key)}");
            else yield return new CheckResult(key, Health.Bad, "not set", $"set {LiveBrokerage.VariableOf(key)}, or {key} in a LEAN configuration outside of the repository (docs/live.md)");
        }

        if (written.Count == 0) yield break;
        var full = Path.GetFullPath(file);
        if (full.StartsWith(Path.GetFullPath(RepositoryFolder.Path) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            yield return new CheckResult("secrets", Health.Bad, $"{string.Join(", ", written)} stand in the repository's {Path.GetFileName(file)}", "take them out, and treat them as public if they were ever committed");
        else if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(full) & Others) != 0)
            yield return new CheckResult("secrets", Health.Bad, $"others can read {file}", $"chmod 600 {file}");
    }
}
