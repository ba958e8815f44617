using System.Reflection;

namespace YenValve.House.Tests;

/// <summary>The files of the repository under test.</summary>
internal static class Repository
{
    private static readonly string[] NotSource = ["bin", "obj", ".git", "artifacts", "TestResults", "backtests", "live", "optimizations", "storage", "results"];

    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static IReadOnlyList<string> Projects { get; } = [.. Files("", "*.csproj").OrderBy(file => file, StringComparer.Ordinal)];

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>Source files under a folder; nothing that a build or a run leaves behind.</summary>
    public static IEnumerable<string> Files(string folder, string pattern)
    {
        var start = Path.Combine(Root, folder);
        if (!Directory.Exists(start)) return [];
        return Directory.EnumerateFiles(start, pattern, SearchOption.AllDirectories)
            .Where(file => !Relative(file).Split('/').Any(NotSource.Contains));
    }
}
