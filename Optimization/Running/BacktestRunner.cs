using System.Diagnostics;
using QuantConnect.Algorithm;
using YenValve.Algorithms.Signals.Tapes;
using YenValve.Engine;
using YenValve.Optimization.Search;
using YenValve.Optimization.Sharing;
using YenValve.Optimization.Study;

namespace YenValve.Optimization.Running;

/// <summary>Runs parameter sets as backtests of one request, which names everything that stays the same; market data is parsed once for all of them.</summary>
/// <param name="request">What is run. Its parameters are those that no set varies; its algorithm is left out of account.</param>
/// <param name="algorithms">Makes each run's algorithm.</param>
/// <param name="time">Tells when a run was started.</param>
public sealed class BacktestRunner(BacktestRequest request, AlgorithmSource algorithms, TimeProvider time) : IRunner
{
    // Keys of a configuration file that say where things are; what is in them has hashes of its own.
    private static readonly HashSet<string> Places = new(StringComparer.OrdinalIgnoreCase)
    {
        "algorithm-location", "algorithm-id", "data-folder", "results-destination-folder", "object-store-root",
    };

    private readonly BacktestRequest _request = request with
    {
        Cache = request.Cache ?? new MarketDataCache(),
        Detail = ResultDetail.Statistics,
        ObjectStoreFolder = null,
        Progress = null,
    };

    private readonly SignalLibrary _library = new();

    /// <inheritdoc/>
    public RunIdentity Identity { get; } = new(
        typeof(Backtest).Assembly.ManifestModule.ModuleVersionId.ToString("N"),
        algorithms.Identity,
        ContentHash.OfFolder(request.DataFolder),
        ContentHash.OfSettings(request.Configuration.Where(key => !Places.Contains(key.Key)).Concat(request.Parameters.Select(p => KeyValuePair.Create("parameter " + p.Key, p.Value)))));

    /// <inheritdoc/>
    public RunRecord Run(ParameterSet parameters, CancellationToken cancellation)
    {
        var started = time.GetUtcNow().UtcDateTime;
        var clock = Stopwatch.GetTimestamp();
        var (create, lease) = algorithms.ForOneRun();
        try
        {
            var request = _request with { CreateAlgorithm = create, Parameters = parameters.Over(_request.Parameters) };
            var tape = algorithms.SharesSignals ? _library.For(request, parameters, cancellation) : null;
            var record = Run(request, parameters, tape, cancellation);

            // What goes wrong is to be what goes wrong alone.
            if (tape != null && record.Status == RunStatus.Crashed) record = Run(request, parameters, null, cancellation);
            return record with { StartedUtc = started, Elapsed = Stopwatch.GetElapsedTime(clock) };
        }
        finally
        {
            lease?.Dispose();
        }
    }

    private RunRecord Run(BacktestRequest request, ParameterSet parameters, SignalTape? tape, CancellationToken cancellation)
    {
        var record = new RunRecord { Parameters = parameters, Identity = Identity, Status = RunStatus.Crashed };
        try
        {
            var outcome = Backtest.Run(tape == null ? request : request with { CreateAlgorithm = () => Playing(request.CreateAlgorithm(), tape) }, cancellation);
            record = record with { DataPoints = outcome.DataPoints, Statistics = outcome.Result.Statistics!.AsReadOnly(), Orders = OrderDigest.Of(outcome) };
            record = outcome.ExitCode == 0
                ? record with { Status = RunStatus.Completed, Figures = Figures.Of(outcome.Result.TotalPerformance), Returns = OutcomeReturns.Of(outcome) }
                : record with { Error = outcome.RuntimeError };
        }
        catch (Exception error) when (error is not OperationCanceledException and not OutOfMemoryException and not DirectoryNotFoundException)
        {
            // An algorithm that throws in its constructor never becomes a run of the engine.
            record = record with { Error = $"{error.GetType().Name}: {error.Message}" };
        }

        return record;
    }

    private static QCAlgorithm Playing(QCAlgorithm algorithm, SignalTape tape)
    {
        ((ISharesSignals)algorithm).Tape = tape;
        return algorithm;
    }
}
