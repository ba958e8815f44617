using YenValve.Algorithms.Safety;
using YenValve.Launcher.Configuration;

namespace YenValve.Launcher.Diagnosis.Live;

/// <summary>Are limits set, does nobody say halt, and is anybody told when one trips?</summary>
internal static class LimitsCheck
{
    /// <param name="config">The configuration, its environment chosen.</param>
    /// <param name="store">Folder of the object store.</param>
    /// <param name="isPaper">Whether nothing real can be lost.</param>
    public static IEnumerable<CheckResult> Run(LeanConfig config, string store, bool isPaper)
    {
        const string subject = "limits";
        var (limits, problem) = Read(config);
        if (limits == null)
        {
            yield return new CheckResult(subject, Health.Bad, problem!, "give values that are allowed (docs/strategy.md)");
            yield break;
        }

        var unset = new[] { (limits.MaximumDailyLoss >= 1.0, "maximum-daily-loss"), (limits.MaximumExposure >= 4.0, "maximum-exposure"), (limits.HaltFile.Length == 0, "halt-file") }
            .Where(static limit => limit.Item1).Select(static limit => limit.Item2).ToList();
        yield return unset.Count == 0
            ? new CheckResult(subject, Health.Good, FormattableString.Invariant($"daily loss {limits.MaximumDailyLoss:P0}, exposure {limits.MaximumExposure:0.##}, {limits.MaximumOrders} orders an hour"))
            : new CheckResult(subject, isPaper ? Health.Missing : Health.Bad, $"not set: {string.Join(", ", unset)}", "set them (docs/live.md): without, nothing stops the strategy but its policy");

        var file = limits.HaltFile;
        if (limits.Halt) yield return new CheckResult("halt", Health.Bad, "the parameter halt is on", "set it off, and limits-cleared to now");
        else if (file.Length > 0 && (File.Exists(file) || File.Exists(Path.Combine(store, file)))) yield return new CheckResult("halt", Health.Bad, $"the halt file {file} is there", "find out who put it there and why, then delete it and set limits-cleared to now");
        else yield return new CheckResult("halt", Health.Good, file.Length > 0 ? $"nobody says halt ({file} is not there)" : "nobody says halt");

        var told = new[] { Herald.EmailKey, Herald.WebKey, Herald.SmsKey, Herald.TelegramKey }.Where(key => config.Get(key) != null).ToList();
        yield return told.Count > 0
            ? new CheckResult("notices", Health.Good, $"sent by {string.Join(", ", told)}")
            : new CheckResult("notices", Health.Missing, "nobody is told when a limit trips or a feed falls silent", "set notify-web or notify-telegram in LEAN's configuration");
    }

    private static (SafetyParameters? Limits, string? Problem) Read(LeanConfig config)
    {
        try
        {
            return (SafetyCatalogue.Set.Read(name => config.Parameters.GetValueOrDefault(name)), null);
        }
        catch (ArgumentException refused)
        {
            return (null, refused.Message.ReplaceLineEndings(" "));
        }
    }
}
