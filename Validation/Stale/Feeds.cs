using System.Globalization;
using YenValve.Validation.Truncation;

namespace YenValve.Validation.Stale;

/// <summary>The feeds of a run: the series that it read from its data folder.</summary>
internal static class Feeds
{
    /// <summary>Names of the feeds, in order.</summary>
    /// <param name="dataFolder">LEAN data folder.</param>
    /// <param name="files">Full paths of the files that were read.</param>
    /// <param name="releases">Tells series from other files.</param>
    public static IReadOnlyList<string> Of(string dataFolder, IEnumerable<string> files, ReleaseRules releases) =>
    [
        .. files.Select(file => Path.GetRelativePath(dataFolder, file).Replace('\\', '/'))
            .Where(path => !path.StartsWith("..", StringComparison.Ordinal) && releases.RowsOf(path) != null)
            .Select(NameOf)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The feed that a file belongs to: its path, or its folder and kind where each day has a file of its own.</summary>
    public static string NameOf(string path)
    {
        var slash = path.LastIndexOf('/') + 1;
        return path.Length > slash + 8 && DateTime.TryParseExact(path.AsSpan(slash, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? path[..slash] + "*" + path[(slash + 8)..]
            : path;
    }
}
