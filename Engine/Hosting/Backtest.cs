using System.Diagnostics;
using QuantConnect;
using QuantConnect.Algorithm;
using YenValve.Engine.Feed;
using YenValve.Engine.Feed.Idle;

namespace YenValve.Engine;

/// <summary>Runs an algorithm over a LEAN data folder, as LEAN's engine would in backtesting mode.</summary>
public static class Backtest
{
    /// <summary>Runs one backtest on the calling thread. A missing data folder throws; errors in the algorithm are in the outcome.</summary>
    public static BacktestOutcome Run(BacktestRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!Directory.Exists(request.DataFolder)) throw new DirectoryNotFoundException($"There is no data folder {request.DataFolder}");
        using var scope = new RunContext(request.DataFolder, request.Configuration).Enter();
        return new BacktestRun(request).Run(cancellation);
    }
}

/// <summary>One run from set-up to result.</summary>
internal sealed class BacktestRun
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly BacktestRequest _request;
    private readonly KillSwitch _kill;
    private readonly RunWiring _wiring;
    private bool _stopped;
    private InitialAccount? _left;

    public BacktestRun(BacktestRequest request)
    {
        _request = request;
        _kill = new KillSwitch(request.KillWhen);
        _kill.Died += LeaveBehind;
        _wiring = new RunWiring(request.CreateAlgorithm, request.Cache ?? new MarketDataCache(), request.ObjectStoreFolder, request.Detail, _kill);
    }

    private QCAlgorithm Algorithm => _wiring.Algorithm;

    public BacktestOutcome Run(CancellationToken cancellation)
    {
        var ready = _wiring.SetUp(_request.Parameters, AlgorithmMode.Backtesting, ApplyRequest);
        _wiring.Recorder.Start();
        long points = 0;
        var progress = new RunProgress(_request.Progress, Algorithm.StartDate, Algorithm.EndDate);
        if (ready)
        {
            var loop = _wiring.Loop(_request.AlgorithmId, () => Parts(progress), cancellation);
            (points, _stopped) = (loop?.DataPoints ?? 0, loop?.WasStopped ?? false);
            _wiring.Orders.Exit();
        }
        cancellation.ThrowIfCancellationRequested();
        if (!_stopped) progress.Done();
        var status = _wiring.Errors.Text.Length > 0 ? AlgorithmStatus.RuntimeError : _stopped ? AlgorithmStatus.Stopped : AlgorithmStatus.Completed;
        return new BacktestOutcome
        {
            AlgorithmId = _request.AlgorithmId,
            Status = status,
            RuntimeError = _wiring.Errors.Text,
            Result = _wiring.Recorder.Complete(status, _wiring.Errors.Text),
            OrderEvents = _wiring.Orders.OrderEvents,
            Cash = Algorithm.Portfolio.CashBook.Values.ToDictionary(x => x.Symbol, x => x.Amount),
            Account = _left ?? InitialAccount.Of(Algorithm, _wiring.Orders),
            Killed = _kill.Point,
            Log = _wiring.Log.Lines,
            Warnings = _wiring.Warnings,
            DataPoints = points + _wiring.History.DataPointCount,
            EndUtc = Algorithm.UtcTime,
            Elapsed = Stopwatch.GetElapsedTime(_started),
        };
    }

    /// <summary>What the request says wins over what the algorithm set.</summary>
    private void ApplyRequest()
    {
        if (_request.PeriodStart is { } start) Algorithm.SetStartDate(start);
        if (_request.PeriodFinish is { } finish) Algorithm.SetEndDate(finish);
        if (_request.BeginsUtc is { } begins) Algorithm.BeginAt(begins);
        _request.Account?.HandTo(Algorithm, _wiring.Orders);
    }

    private void LeaveBehind()
    {
        _left = InitialAccount.Of(Algorithm, _wiring.Orders);
        _wiring.Log.Close();
    }

    private RunParts Parts(RunProgress progress)
    {
        // Charts of the algorithm's own are taken over at every sample: only runs that leave them out pass steps.
        var idle = _request is { Detail: ResultDetail.Statistics, KillAfterUtc: null, KillWhen: null, BeginsUtc: null, Cache.Tapes: { } tapes } ? new IdleSource(_wiring.Data, _wiring.Selector, tapes) : null;
        return new RunParts(new Synchronizer(Algorithm, _wiring.Data, _wiring.Selector), _wiring.Orders, _wiring.Events, _wiring.Recorder, _wiring.Log, progress,
            _request.KillAfterUtc ?? DateTime.MaxValue, _request.Stop, _kill, idle);
    }
}
