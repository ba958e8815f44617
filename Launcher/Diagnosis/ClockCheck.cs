using System.Globalization;
using NodaTime;

namespace YenValve.Launcher.Diagnosis;

/// <summary>Can the clock be right, and is there a time-zone database? Publication times are wall clocks in Tokyo and New York.</summary>
internal static class ClockCheck
{
    /// <summary>Further apart than this, one of the two clocks is wrong: files just written are dated by the disk's.</summary>
    private static readonly TimeSpan Apart = TimeSpan.FromMinutes(1);

    /// <param name="machine">Whose clock.</param>
    /// <param name="builtUtc">When this program was built: now is later.</param>
    public static IEnumerable<CheckResult> Run(Machine machine, DateTime builtUtc)
    {
        var now = machine.Clock.GetUtcNow().UtcDateTime;
        var disk = DiskTime();
        var text = string.Create(CultureInfo.InvariantCulture, $"{now:yyyy-MM-dd HH:mm:ss} UTC");
        if (now < builtUtc)
            yield return new CheckResult("clock", Health.Bad, string.Create(CultureInfo.InvariantCulture, $"{text} is before this program was built ({builtUtc:yyyy-MM-dd})"), "set the clock (NTP)");
        else if ((disk - now).Duration() > Apart)
            yield return new CheckResult("clock", Health.Bad, string.Create(CultureInfo.InvariantCulture, $"{text}, but the disk says {disk:yyyy-MM-dd HH:mm:ss}"), "set the clock (NTP)");
        else
            yield return new CheckResult("clock", Health.Good, text);

        var zones = new[] { "Asia/Tokyo", "America/New_York" }.Where(zone => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) == null).ToList();
        yield return zones.Count == 0
            ? new CheckResult("time zones", Health.Good, $"tz database {DateTimeZoneProviders.Tzdb.VersionId}")
            : new CheckResult("time zones", Health.Bad, $"no {string.Join(", ", zones)}", "restore this program's files: its time-zone database comes with it");
    }

    private static DateTime DiskTime()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "now");
            return File.GetLastWriteTimeUtc(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
