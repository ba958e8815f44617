using Spectre.Console;
using YenValve.Engine;
using YenValve.Launcher.Configuration;

namespace YenValve.Launcher.Running;

/// <summary>A backtest as a configuration file says: load the DLL, run, write LEAN's result files, say how it went.</summary>
internal static class ConfiguredBacktest
{
    public static async Task<int> RunAsync(LeanConfig config, IAnsiConsole console, CancellationToken cancellation)
    {
        var location = config.ExistingPath(LeanConfig.AlgorithmLocation, folder: false);
        var dataFolder = config.ExistingPath(LeanConfig.DataFolder, folder: true);
        using var assembly = Load(location);
        var typeName = Resolve(assembly, config.Get(LeanConfig.AlgorithmTypeName));
        var results = ResultsFolder(config.Get(LeanConfig.ResultsFolder));
        var request = new BacktestRequest
        {
            CreateAlgorithm = () => assembly.Create(typeName),
            DataFolder = dataFolder,
            AlgorithmId = config.Get(LeanConfig.AlgorithmId) ?? config.Get(LeanConfig.AlgorithmTypeName) ?? typeName.Split('.')[^1],
            Parameters = config.Parameters,
            Configuration = config.Values,
            ObjectStoreFolder = config.Get(LeanConfig.ObjectStoreFolder),
        };

        var outcome = await ProgressDisplay.RunAsync(console, request, cancellation);
        WriteResults(outcome, results);
        if (outcome.ExitCode != ExitCodes.Completed)
        {
            Console.Error.WriteLine("yenvalve: " + outcome.RuntimeError.ReplaceLineEndings(" "));
        }
        OutcomeReport.Write(console, outcome, results);
        return outcome.ExitCode;
    }

    private static AlgorithmAssembly Load(string location)
    {
        try
        {
            return AlgorithmAssembly.Load(location);
        }
        catch (Exception error) when (error is BadImageFormatException or FileLoadException or InvalidOperationException)
        {
            throw new ConfigurationException($"{LeanConfig.AlgorithmLocation} {location}: {error.Message}");
        }
    }

    private static string Resolve(AlgorithmAssembly assembly, string? typeName)
    {
        try
        {
            return assembly.Resolve(typeName);
        }
        catch (InvalidOperationException error)
        {
            throw new ConfigurationException(error.Message);
        }
    }

    private static string ResultsFolder(string? folder)
    {
        try
        {
            return Directory.CreateDirectory(folder ?? Environment.CurrentDirectory).FullName;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"{LeanConfig.ResultsFolder} cannot be made: {error.Message}");
        }
    }

    private static void WriteResults(BacktestOutcome outcome, string folder)
    {
        try
        {
            ResultFiles.Write(outcome, folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"result files cannot be written to {folder}: {error.Message}");
        }
    }
}
