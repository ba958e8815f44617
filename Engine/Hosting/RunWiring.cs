using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Brokerages;
using QuantConnect.Interfaces;
using QuantConnect.Scheduling;
using QuantConnect.Securities;
using QuantConnect.Storage;
using YenValve.Engine.Feed;
using YenValve.Engine.Live;

namespace YenValve.Engine;

/// <summary>An algorithm and all that a run moves it with, put together; a backtest and a live run are made of the same.</summary>
internal sealed class RunWiring
{
    private readonly List<string> _warnings = [];

    /// <summary>Makes the algorithm and what it stands on, in the context of the run.</summary>
    /// <param name="create">Makes the algorithm.</param>
    /// <param name="cache">Parsed market data.</param>
    /// <param name="storeFolder">Folder of the object store; null keeps it in memory.</param>
    /// <param name="detail">How much of a result is made.</param>
    /// <param name="kill">Kills the run where a test wants that.</param>
    /// <param name="files">Follows files that grow; null in a backtest.</param>
    public RunWiring(Func<QCAlgorithm> create, MarketDataCache cache, string? storeFolder, ResultDetail detail, KillSwitch kill, FollowedFiles? files = null)
    {
        RunContext.Current.LogSink = (kind, text) =>
        {
            // The error that ends a run is its outcome, not one of its warnings. A file that grows is read again and again: once is enough.
            if (kind != LogKind.Error || Algorithm?.RunTimeError != null || (files != null && _warnings.Contains(text))) return;
            _warnings.Add(text);
            RunContext.Current.Warnings++;
        };
        Algorithm = create();
        Errors = new RunErrors(Algorithm);
        Log = new RunLog(Algorithm);
        RunContext.Current.RuntimeErrorSink = Errors.Report;
        Events = new EventScheduler(Algorithm);
        Orders = new TransactionHandler(Algorithm, kill);
        Algorithm.Transactions.SetOrderProcessor(Orders);
        var types = new RegisteredSecurityDataTypesProvider();
        var securities = new SecurityService(Algorithm.Portfolio.CashBook, MarketHoursDatabase.FromDataFolder(), SymbolPropertiesDatabase.FromDataFolder(),
            Algorithm, types, new SecurityCacheProvider(Algorithm.Portfolio), algorithm: Algorithm);
        Algorithm.Securities.SetSecurityService(securities);
        Data = new DataManager(Algorithm, cache, types, Errors.Report, files);
        Algorithm.SubscriptionManager.SetDataManager(Data);
        Selector = new UniverseSelector(Algorithm, securities, Data);
        History = new HistoryProvider(Algorithm, Data.Streams);
        Algorithm.HistoryProvider = History;
        Algorithm.SetObjectStore(new ByteStore(storeFolder, place => kill.At(place, Algorithm.UtcTime)));
        Recorder = new RunRecorder(Algorithm, Orders, detail);
    }

    /// <summary>The algorithm.</summary>
    public QCAlgorithm Algorithm { get; }

    /// <summary>Its runtime error.</summary>
    public RunErrors Errors { get; }

    /// <summary>Its messages.</summary>
    public RunLog Log { get; }

    /// <summary>What was found wrong with the input, in order.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    /// <summary>Its scheduled events.</summary>
    public EventScheduler Events { get; }

    /// <summary>Its orders.</summary>
    public TransactionHandler Orders { get; }

    /// <summary>Its subscriptions.</summary>
    public DataManager Data { get; }

    /// <summary>What its universes select.</summary>
    public UniverseSelector Selector { get; }

    /// <summary>Its history.</summary>
    public HistoryProvider History { get; }

    /// <summary>Its samples and its result.</summary>
    public RunRecorder Recorder { get; }

    /// <summary>Initialises the algorithm, as far as the first step of time.</summary>
    /// <param name="parameters">The algorithm's parameters.</param>
    /// <param name="mode">Backtesting or live.</param>
    /// <param name="initialized">What is done when the algorithm has set itself up and before that is made final.</param>
    /// <returns>Whether it can run; why not is in <see cref="Errors"/>.</returns>
    public bool SetUp(IReadOnlyDictionary<string, string> parameters, AlgorithmMode mode, Action initialized)
    {
        try
        {
            Algorithm.SetParameters(new Dictionary<string, string>(parameters));
            Algorithm.SetAlgorithmMode(mode);
            Algorithm.Schedule.SetEventSchedule(Events);
            Algorithm.Initialize();
            initialized();
            Algorithm.Settings.TradingDaysPerYear ??= TradingDays(Algorithm.BrokerageModel);
            Algorithm.PostInitialize();
            Selector.EnsureCurrencies();
            AlgorithmUtils.SeedCurrencyConversionRates(Algorithm);
            return true;
        }
        catch (MarketDataException e)
        {
            Errors.Report("Runtime Error: " + e.Message);
        }
        catch (Exception e)
        {
            // LEAN says the message twice
            Errors.Report($"During the algorithm initialization, the following exception has occurred: {e.Message} {e.Message}");
        }

        return false;
    }

    /// <summary>Runs the algorithm to its end.</summary>
    /// <returns>The loop, which knows how it went; null where it could not begin.</returns>
    public AlgorithmLoop? Loop(string algorithmId, Func<RunParts> parts, CancellationToken cancellation)
    {
        Algorithm.SetAlgorithmId(algorithmId);
        Algorithm.SetLocked();
        AlgorithmLoop? loop = null;
        try
        {
            Events.Setup();
            loop = new AlgorithmLoop(Algorithm, parts());
            loop.Run(cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Algorithm.SetRuntimeError(e, "AlgorithmManager.Run");
        }

        if (Algorithm.RunTimeError is { } error) Errors.Report("Runtime Error: " + error.Message);
        return loop;
    }

    private static int TradingDays(IBrokerageModel model) => model switch
    {
        CoinbaseBrokerageModel or BinanceBrokerageModel or BitfinexBrokerageModel
            or BybitBrokerageModel or KrakenBrokerageModel => 365,
        _ => 252,
    };
}
