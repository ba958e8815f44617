namespace YenValve.Data.Tests;

/// <summary>Where the repository is, and the figures that some machines have beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Shared { get; } = Path.Combine(Root, "..", "shared");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder != null && !File.Exists(Path.Combine(folder.FullName, "Strategy.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Strategy.sln is in no folder above the tests.");
    }
}
