using System.CommandLine;
using YenValve.Launcher.CommandLine;
using YenValve.Launcher.Configuration;
using YenValve.Launcher.Results;
using YenValve.Launcher.Running;

namespace YenValve.Launcher.Commands;

/// <summary><c>results</c>: the figures of docs/results.md, made again.</summary>
internal static class ResultsCommand
{
    public static Command Create()
    {
        var figures = new Option<string>("--figures") { Description = "Folder of market figures with a vendor's implied volatility; without it only the bundled data is shown.", HelpName = "folder" };
        var to = new Option<string>("--to") { Description = "Document whose block of figures is replaced; without it they are printed.", HelpName = "file" };
        var command = new ExampledCommand("results", "Runs every documented variant of the strategy and writes the figures side by side, beside those of the prototype.",
            "yenvalve results --figures ../shared/market --to docs/results.md",
            "yenvalve results") { figures, to };
        return command.Runs(session => RunAsync(session, session.Parsed.GetValue(figures), session.Parsed.GetValue(to)));
    }

    private static async Task<int> RunAsync(Session session, string? figures, string? to)
    {
        var config = LeanConfig.Read(Path.Combine(RepositoryFolder.Path, "config.json"));
        config.Set(LeanConfig.AlgorithmLocation, Path.Combine(AppContext.BaseDirectory, "Algorithms.dll"));
        using var backtest = ConfiguredBacktest.Prepare(config);
        var request = backtest.Request;
        var bundled = await session.WatchAsync("bundled data", progress => ResultSet.Run(request, ResultVariant.All, progress, session.Cancellation));
        ResultSet? vendor = null;
        if (figures != null)
        {
            using var research = await session.WatchAsync("import", _ => ResearchFolder.Build(figures, request.DataFolder, session.Cancellation));
            vendor = await session.WatchAsync("with implied volatility", progress =>
                ResultSet.Run(request with { DataFolder = research.Path }, ResultVariant.All, progress, session.Cancellation));
        }

        var block = ResultsDocument.Block(bundled, vendor);
        if (to == null) session.WriteLine(block);
        else Write(to, block);
        return ExitCodes.Completed;
    }

    private static void Write(string path, string block)
    {
        try
        {
            File.WriteAllText(path, GeneratedBlock.Replace(File.Exists(path) ? File.ReadAllText(path) : "", block));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"--to {path} cannot be written: {error.Message}");
        }
    }
}
