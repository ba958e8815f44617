using System.Diagnostics;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Securities;
using YenValve.Engine.Feed;
using YenValve.Engine.Live;

namespace YenValve.Engine;

/// <summary>Runs an algorithm live on LEAN's paper brokerage rules: the same algorithm, the same files, the clock of the world or of a replay.</summary>
public static class LivePaper
{
    /// <summary>Runs on the calling thread until the end or until it is stopped; what the algorithm does wrong is in the outcome.</summary>
    /// <param name="request">What is run.</param>
    /// <param name="stop">Stops it after the step under way; the algorithm is told of its end.</param>
    /// <exception cref="DirectoryNotFoundException">There is no data folder.</exception>
    public static BacktestOutcome Run(LiveRequest request, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!Directory.Exists(request.DataFolder)) throw new DirectoryNotFoundException($"There is no data folder {request.DataFolder}");
        using var scope = new RunContext(request.DataFolder, request.Configuration) { LiveClock = request.Clock }.Enter();
        using var clock = new LiveClock(request.Clock);
        return new LiveRun(request, clock).Run(stop);
    }
}

/// <summary>One live run from set-up to result.</summary>
internal sealed class LiveRun : ILiveRun
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly LiveRequest _request;
    private readonly LiveClock _clock;
    private readonly FollowedFiles _files;
    private readonly KillSwitch _kill = new(null);
    private readonly RunWiring _wiring;
    private long _points;

    public LiveRun(LiveRequest request, LiveClock clock)
    {
        (_request, _clock) = (request, clock);
        _files = new FollowedFiles(request.PollInterval, request.EndUtc ?? Time.EndOfTime, clock.UtcNow);
        _wiring = new RunWiring(request.CreateAlgorithm, new MarketDataCache(), request.ObjectStoreFolder, ResultDetail.Full, _kill, _files);
    }

    /// <inheritdoc/>
    public QCAlgorithm Algorithm => _wiring.Algorithm;

    /// <inheritdoc/>
    public DateTime ClockUtc => _clock.UtcNow;

    /// <inheritdoc/>
    public IReadOnlyList<LogLine> Log => _wiring.Log.Lines;

    /// <inheritdoc/>
    public IReadOnlyList<string> Warnings => _wiring.Warnings;

    /// <inheritdoc/>
    public IReadOnlyList<LiveFeed> Feeds =>
        [.. _files.Feeds.Where(static feed => !feed.IsInternal).Select(static feed => new LiveFeed(feed.Name, feed.Kind, feed.LastUtc, [.. feed.Files], feed.Problem))];

    /// <inheritdoc/>
    public DateTime NextEventUtc => _wiring.Events.RarestOwnUtc;

    /// <inheritdoc/>
    public BacktestOutcome Outcome() => Outcome(AlgorithmStatus.Running);

    public BacktestOutcome Run(CancellationToken stop)
    {
        // LEAN calls no margin live unless it is asked to.
        Algorithm.Portfolio.MarginCallModel = MarginCallModel.Null;
        var ready = _wiring.SetUp(_request.Parameters, AlgorithmMode.Live, () => _request.Account?.WithoutTags().HandTo(Algorithm, _wiring.Orders));
        _wiring.Recorder.Start();
        if (ready)
        {
            _wiring.Orders.NewOrderEvent += _ => _request.Observer?.OnAccount(this, InitialAccount.Of(Algorithm, _wiring.Orders));
            _points = _wiring.Loop(_request.AlgorithmId, () => Parts(stop), CancellationToken.None)?.DataPoints ?? 0;
        }

        // What was said at the end, or by what failed, is the log's too.
        _wiring.Log.Drain();
        var outcome = Outcome(_wiring.Errors.Text.Length > 0 ? AlgorithmStatus.RuntimeError : AlgorithmStatus.Completed);
        if (ready) _request.Observer?.OnAccount(this, outcome.Account);
        _request.Observer?.OnStep(this);
        return outcome;
    }

    private RunParts Parts(CancellationToken stop)
    {
        var pace = new LivePace(Algorithm, _clock, _wiring.Events, _files, _request.EndUtc ?? DateTime.MaxValue, stop) { StepDone = () => _request.Observer?.OnStep(this) };
        return new RunParts(new Synchronizer(Algorithm, _wiring.Data, _wiring.Selector, pace), _wiring.Orders, _wiring.Events, _wiring.Recorder, _wiring.Log,
            new RunProgress(null, Algorithm.StartDate, Algorithm.EndDate), DateTime.MaxValue, CancellationToken.None, _kill, null);
    }

    private BacktestOutcome Outcome(AlgorithmStatus status) => new()
    {
        AlgorithmId = _request.AlgorithmId,
        Status = status,
        RuntimeError = _wiring.Errors.Text,
        Result = _wiring.Recorder.Complete(status, _wiring.Errors.Text),
        OrderEvents = [.. _wiring.Orders.OrderEvents],
        Cash = Algorithm.Portfolio.CashBook.Values.ToDictionary(cash => cash.Symbol, cash => cash.Amount),
        Account = InitialAccount.Of(Algorithm, _wiring.Orders),
        Log = [.. _wiring.Log.Lines],
        Warnings = [.. _wiring.Warnings],
        DataPoints = _points + _wiring.History.DataPointCount,
        EndUtc = Algorithm.UtcTime,
        Elapsed = Stopwatch.GetElapsedTime(_started),
    };
}
