using System.Reflection;
using Spectre.Console;
using YenValve.Launcher.Configuration;
using YenValve.Launcher.Running;

namespace YenValve.Launcher.Commands;

/// <summary>What runs when no command is named: the repository's own algorithm on the bundled data.</summary>
internal static class DefaultBacktest
{
    public static Task<int> RunAsync(IAnsiConsole console, CancellationToken cancellation)
    {
        var config = LeanConfig.Read(Path.Combine(RepositoryRoot(), "config.json"));
        config.Set(LeanConfig.AlgorithmLocation, Path.Combine(AppContext.BaseDirectory, "Algorithms.dll"));
        return ConfiguredBacktest.RunAsync(config, console, cancellation);
    }

    /// <summary>The repository around the working directory, else the one this launcher was built from.</summary>
    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder != null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Strategy.sln"))) return folder.FullName;
        }
        return typeof(DefaultBacktest).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(attribute => attribute.Key == "RepositoryRoot").Value!;
    }
}
