using YenValve.Engine;
using YenValve.Launcher.CommandLine;
using YenValve.Launcher.Configuration;

namespace YenValve.Launcher.Running;

/// <summary>A backtest as a configuration file says: load the DLL, run, write LEAN's result files, say how it went.</summary>
internal sealed class ConfiguredBacktest : IDisposable
{
    private readonly AlgorithmAssembly _assembly;
    private readonly string _results;

    private ConfiguredBacktest(AlgorithmAssembly assembly, BacktestRequest request, string results)
    {
        _assembly = assembly;
        _results = results;
        Request = request;
    }

    /// <summary>What is to be run.</summary>
    public BacktestRequest Request { get; }

    /// <summary>Prepares, runs and finishes one backtest.</summary>
    public static async Task<int> RunAsync(LeanConfig config, Session session)
    {
        using var backtest = Prepare(config);
        var request = backtest.Request with { Stop = session.Cancellation };
        var outcome = await session.WatchAsync(request.AlgorithmId, progress => Backtest.Run(request with { Progress = progress }, CancellationToken.None));
        return backtest.Finish(outcome, session);
    }

    /// <summary>Runs a request off the calling thread, with a bar where somebody can watch it; Ctrl-C leaves nothing of it.</summary>
    public static Task<BacktestOutcome> WatchAsync(BacktestRequest request, Session session) => session.WatchAsync(
        request.AlgorithmId, progress => Backtest.Run(request with { Progress = progress }, session.Cancellation));

    /// <summary>Checks everything a run needs before it starts.</summary>
    /// <param name="config">What is to be run.</param>
    /// <param name="writesResults">Whether a folder for result files is needed; without one <see cref="Finish"/> must not be called.</param>
    /// <exception cref="ConfigurationException">Something it needs is missing or cannot be used; one clear line.</exception>
    public static ConfiguredBacktest Prepare(LeanConfig config, bool writesResults = true)
    {
        var location = config.ExistingPath(LeanConfig.AlgorithmLocation, folder: false);
        var dataFolder = config.ExistingPath(LeanConfig.DataFolder, folder: true);
        var assembly = Load(location);
        try
        {
            var typeName = Resolve(assembly, config.Get(LeanConfig.AlgorithmTypeName));
            var request = new BacktestRequest
            {
                CreateAlgorithm = () => assembly.Create(typeName),
                DataFolder = dataFolder,
                AlgorithmId = config.Get(LeanConfig.AlgorithmId) ?? config.Get(LeanConfig.AlgorithmTypeName) ?? typeName.Split('.')[^1],
                Parameters = config.Parameters,
                Configuration = config.Values,
                ObjectStoreFolder = config.Get(LeanConfig.ObjectStoreFolder),
            };
            return new ConfiguredBacktest(assembly, request, writesResults ? ResultsFolder(config.Get(LeanConfig.ResultsFolder)) : "");
        }
        catch
        {
            assembly.Dispose();
            throw;
        }
    }

    /// <summary>Writes the result files.</summary>
    /// <returns>The result file.</returns>
    /// <exception cref="ConfigurationException">The result files cannot be written.</exception>
    public string Save(BacktestOutcome outcome)
    {
        WriteResults(outcome, _results);
        return Path.Combine(_results, outcome.AlgorithmId + ".json");
    }

    /// <summary>Writes the result files, reports, and gives the exit code.</summary>
    /// <exception cref="ConfigurationException">The result files cannot be written.</exception>
    public int Finish(BacktestOutcome outcome, Session session)
    {
        Save(outcome);
        if (outcome.ExitCode != ExitCodes.Completed)
        {
            Console.Error.WriteLine("yenvalve: " + outcome.RuntimeError.ReplaceLineEndings(" "));
        }
        OutcomeReport.Write(session, outcome, _results);
        return outcome.IsPartial ? Stopped(outcome) : outcome.ExitCode;
    }

    /// <summary>Says how far a run came that was stopped, and gives the exit code.</summary>
    public static int Stopped(BacktestOutcome outcome)
    {
        Console.Error.WriteLine(FormattableString.Invariant($"yenvalve: stopped at {outcome.EndUtc:yyyy-MM-dd HH:mm} UTC; the result files hold what was done by then"));
        return ExitCodes.Cancelled;
    }

    /// <inheritdoc/>
    public void Dispose() => _assembly.Dispose();

    private static AlgorithmAssembly Load(string location)
    {
        try
        {
            return AlgorithmAssembly.LoadOwn(location);
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
