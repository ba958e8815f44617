using System.Diagnostics;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Brokerages;
using QuantConnect.Interfaces;
using QuantConnect.Scheduling;
using QuantConnect.Securities;
using QuantConnect.Storage;
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
    private readonly QCAlgorithm _algorithm;
    private readonly RunErrors _errors;
    private readonly RunLog _log;
    private readonly KillSwitch _kill;
    private readonly List<string> _warnings = [];
    private readonly EventScheduler _events;
    private readonly TransactionHandler _orders;
    private readonly DataManager _data;
    private readonly UniverseSelector _selector;
    private readonly HistoryProvider _history;
    private readonly RunRecorder _recorder;
    private bool _stopped;
    private InitialAccount? _left;

    public BacktestRun(BacktestRequest request)
    {
        _request = request;
        RunContext.Current.LogSink = (kind, text) =>
        {
            // The error that ends a run is its outcome, not one of its warnings.
            if (kind != LogKind.Error || _algorithm?.RunTimeError != null) return;
            _warnings.Add(text);
            RunContext.Current.Warnings++;
        };
        _algorithm = request.CreateAlgorithm();
        _errors = new RunErrors(_algorithm);
        _log = new RunLog(_algorithm);
        RunContext.Current.RuntimeErrorSink = _errors.Report;

        _events = new EventScheduler(_algorithm);
        _kill = new KillSwitch(request.KillWhen);
        _kill.Died += LeaveBehind;
        _orders = new TransactionHandler(_algorithm, _kill);
        _algorithm.Transactions.SetOrderProcessor(_orders);
        var types = new RegisteredSecurityDataTypesProvider();
        var securities = new SecurityService(_algorithm.Portfolio.CashBook, MarketHoursDatabase.FromDataFolder(), SymbolPropertiesDatabase.FromDataFolder(),
            _algorithm, types, new SecurityCacheProvider(_algorithm.Portfolio), algorithm: _algorithm);
        _algorithm.Securities.SetSecurityService(securities);
        _data = new DataManager(_algorithm, request.Cache ?? new MarketDataCache(), types, _errors.Report);
        _algorithm.SubscriptionManager.SetDataManager(_data);
        _selector = new UniverseSelector(_algorithm, securities, _data);
        _history = new HistoryProvider(_algorithm, _data.Streams);
        _algorithm.HistoryProvider = _history;
        _algorithm.SetObjectStore(new ByteStore(request.ObjectStoreFolder, place => _kill.At(place, _algorithm.UtcTime)));
        _recorder = new RunRecorder(_algorithm, _orders, request.Detail);
    }

    public BacktestOutcome Run(CancellationToken cancellation)
    {
        var ready = SetUp();
        _recorder.Start();
        long points = 0;
        var progress = new RunProgress(_request.Progress, _algorithm.StartDate, _algorithm.EndDate);
        if (ready)
        {
            points = Loop(progress, cancellation);
            _orders.Exit();
        }
        cancellation.ThrowIfCancellationRequested();
        if (!_stopped) progress.Done();
        var status = _errors.Text.Length > 0 ? AlgorithmStatus.RuntimeError : _stopped ? AlgorithmStatus.Stopped : AlgorithmStatus.Completed;
        return new BacktestOutcome
        {
            AlgorithmId = _request.AlgorithmId,
            Status = status,
            RuntimeError = _errors.Text,
            Result = _recorder.Complete(status, _errors.Text),
            OrderEvents = _orders.OrderEvents,
            Cash = _algorithm.Portfolio.CashBook.Values.ToDictionary(x => x.Symbol, x => x.Amount),
            Account = _left ?? InitialAccount.Of(_algorithm, _orders),
            Killed = _kill.Point,
            Log = _log.Lines,
            Warnings = _warnings,
            DataPoints = points + _history.DataPointCount,
            EndUtc = _algorithm.UtcTime,
            Elapsed = Stopwatch.GetElapsedTime(_started),
        };
    }

    private bool SetUp()
    {
        try
        {
            _algorithm.SetParameters(new Dictionary<string, string>(_request.Parameters));
            _algorithm.SetAlgorithmMode(AlgorithmMode.Backtesting);
            _algorithm.Schedule.SetEventSchedule(_events);
            _algorithm.Initialize();
            ApplyRequest();
            SetTradingDays();
            _algorithm.PostInitialize();
            _selector.EnsureCurrencies();
            AlgorithmUtils.SeedCurrencyConversionRates(_algorithm);
            return true;
        }
        catch (MarketDataException e)
        {
            _errors.Report("Runtime Error: " + e.Message);
        }
        catch (Exception e)
        {
            // LEAN says the message twice
            _errors.Report($"During the algorithm initialization, the following exception has occurred: {e.Message} {e.Message}");
        }
        return false;
    }

    /// <summary>What the request says wins over what the algorithm set.</summary>
    private void ApplyRequest()
    {
        if (_request.PeriodStart is { } start) _algorithm.SetStartDate(start);
        if (_request.PeriodFinish is { } finish) _algorithm.SetEndDate(finish);
        if (_request.BeginsUtc is { } begins) _algorithm.BeginAt(begins);
        _request.Account?.HandTo(_algorithm, _orders);
    }

    private void LeaveBehind()
    {
        _left = InitialAccount.Of(_algorithm, _orders);
        _log.Close();
    }

    private long Loop(RunProgress progress, CancellationToken cancellation)
    {
        _algorithm.SetAlgorithmId(_request.AlgorithmId);
        _algorithm.SetLocked();
        AlgorithmLoop? loop = null;
        try
        {
            _events.Setup();
            // Charts of the algorithm's own are taken over at every sample: only runs that leave them out pass steps.
            var idle = _request is { Detail: ResultDetail.Statistics, KillAfterUtc: null, KillWhen: null, Cache.Tapes: { } tapes } ? new IdleSource(_data, _selector, tapes) : null;
            loop = new AlgorithmLoop(_algorithm, new RunParts(
                new Synchronizer(_algorithm, _data, _selector), _orders, _events, _recorder, _log, progress, _request.KillAfterUtc ?? DateTime.MaxValue, _request.Stop, _kill, idle));
            loop.Run(cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            _algorithm.SetRuntimeError(e, "AlgorithmManager.Run");
        }
        if (_algorithm.RunTimeError is { } error) _errors.Report("Runtime Error: " + error.Message);
        _stopped = loop?.WasStopped ?? false;
        return loop?.DataPoints ?? 0;
    }

    private void SetTradingDays() => _algorithm.Settings.TradingDaysPerYear ??= _algorithm.BrokerageModel switch
    {
        CoinbaseBrokerageModel or BinanceBrokerageModel or BitfinexBrokerageModel or BybitBrokerageModel or KrakenBrokerageModel => 365,
        _ => 252,
    };
}
