using YenValve.Tests;

namespace YenValve.House.Tests;

/// <summary>The files of the repository under test.</summary>
internal static class Sources
{
    private static readonly string[] NotSource = ["bin", "obj", ".git", "artifacts", "TestResults", "backtests", "live", "optimizations", "storage", "results"];

    public static IReadOnlyList<string> Projects { get; } = [.. Files("", "*.csproj").OrderBy(file => file, StringComparer.Ordinal)];

    public static string PathOf(params string[] parts) => Path.Combine([Repository.Root, .. parts]);

    public static string Relative(string path) => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');

    /// <summary>Source files under a folder; nothing that a build or a run leaves behind.</summary>
    public static IEnumerable<string> Files(string folder, string pattern)
    {
        var start = Path.Combine(Repository.Root, folder);
        if (!Directory.Exists(start)) return [];
        return Directory.EnumerateFiles(start, pattern, SearchOption.AllDirectories)
            .Where(file => !Relative(file).Split('/').Any(NotSource.Contains));
    }
}
