namespace YenValve.Launcher.Diagnosis.Live;

/// <summary>Can the folders be written to, and is there room?</summary>
internal static class FolderCheck
{
    private const long Least = 1L << 30;

    /// <param name="what">What the folder is for.</param>
    /// <param name="folder">Need not be there yet.</param>
    public static CheckResult Run(string what, string folder)
    {
        try
        {
            var full = Path.GetFullPath(folder);
            var there = full;
            while (!Directory.Exists(there)) there = Path.GetDirectoryName(there)!;
            var probe = Path.Combine(there, $".yenvalve-{Guid.NewGuid():N}");
            File.WriteAllText(probe, "probe");
            File.Delete(probe);
            var free = new DriveInfo(there).AvailableFreeSpace;
            return free >= Least
                ? new CheckResult(what, Health.Good, FormattableString.Invariant($"{full}, {free >> 30} GB free"))
                : new CheckResult(what, Health.Bad, FormattableString.Invariant($"{full} has {free >> 20} MB left"), "make room: a log, an account or a row that cannot be written is lost");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new CheckResult(what, Health.Bad, $"{folder} cannot be written to: {error.Message}", "let the user that runs this own it");
        }
    }
}
