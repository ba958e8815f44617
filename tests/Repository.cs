using System.Runtime.CompilerServices;

namespace YenValve.Tests;

/// <summary>Where the repository is, and the figures that some machines have beside it: the one finder of all test projects.</summary>
internal static class Repository
{
    /// <summary>Folder of Strategy.sln: above the tests' own output, or above this source where they were built to somewhere else.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory) ?? Above(Path.GetDirectoryName(Source())!)
        ?? throw new DirectoryNotFoundException("Strategy.sln is in no folder above the tests.");

    /// <summary>The bundled LEAN data folder.</summary>
    public static string Market { get; } = Path.Combine(Root, "Data", "Market");

    /// <summary>Market figures beside the repository; a test that needs them assumes that they exist.</summary>
    public static string SharedMarket { get; } = Path.Combine(Root, "..", "shared", "market");

    private static string? Above(string start)
    {
        var folder = new DirectoryInfo(start);
        while (folder != null && !File.Exists(Path.Combine(folder.FullName, "Strategy.sln"))) folder = folder.Parent;
        return folder?.FullName;
    }

    private static string Source([CallerFilePath] string path = "") => path;
}
