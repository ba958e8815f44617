using System.Collections.Concurrent;
using Common.Util;
using NodaTime;
using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Algorithm.Framework.Alphas.Analysis;
using QuantConnect.Benchmarks;
using QuantConnect.Brokerages;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Notifications;
using QuantConnect.Orders;
using QuantConnect.Scheduling;
using QuantConnect.Securities;
using QuantConnect.Statistics;
using QuantConnect.Storage;

namespace QuantConnect.Interfaces;

/// <summary>Tells that something of an algorithm changed.</summary>
public delegate void AlgorithmEvent<in T>(IAlgorithm algorithm, T eventData);

/// <summary>What the engine needs of an algorithm.</summary>
public interface IAlgorithm : ISecurityInitializerProvider, IAccountCurrencyProvider
{
    /// <summary>New insights were made.</summary>
    event AlgorithmEvent<GeneratedInsightsCollection>? InsightsGenerated;

    /// <summary>The name was set for good.</summary>
    event AlgorithmEvent<string>? NameUpdated;

    /// <summary>The tags changed.</summary>
    event AlgorithmEvent<HashSet<string>>? TagsUpdated;

    /// <summary>Clock of the algorithm.</summary>
    ITimeKeeper TimeKeeper { get; }

    /// <summary>Data subscriptions and consolidators.</summary>
    SubscriptionManager SubscriptionManager { get; }

    /// <summary>Project number in the cloud; of no consequence here.</summary>
    int ProjectId { get; set; }

    /// <summary>Every security known, by symbol.</summary>
    SecurityManager Securities { get; }

    /// <summary>Universes in use.</summary>
    UniverseManager UniverseManager { get; }

    /// <summary>Cash and holdings.</summary>
    SecurityPortfolioManager Portfolio { get; }

    /// <summary>Orders and their tickets.</summary>
    SecurityTransactionManager Transactions { get; }

    /// <summary>Fees, fills, margins and order rules of the brokerage.</summary>
    IBrokerageModel BrokerageModel { get; }

    /// <summary>Which brokerage the model stands for.</summary>
    BrokerageName BrokerageName { get; }

    /// <summary>Interest rate used by statistics.</summary>
    IRiskFreeInterestRateModel RiskFreeInterestRateModel { get; }

    /// <summary>Deals with what the brokerage says; null leaves it to the algorithm's events.</summary>
    IBrokerageMessageHandler? BrokerageMessageHandler { get; set; }

    /// <summary>Sends messages to the outside; silent in a backtest.</summary>
    NotificationManager Notify { get; }

    /// <summary>Scheduled events.</summary>
    ScheduleManager Schedule { get; }

    /// <summary>Where history comes from.</summary>
    IHistoryProvider HistoryProvider { get; set; }

    /// <summary>Running, stopped, completed or failed.</summary>
    AlgorithmStatus Status { get; set; }

    /// <summary>Whether data from before the start date is being fed; also true in Initialize.</summary>
    bool IsWarmingUp { get; }

    /// <summary>Name of the backtest.</summary>
    string Name { get; set; }

    /// <summary>Tags of the backtest.</summary>
    HashSet<string> Tags { get; set; }

    /// <summary>Now, in the algorithm's zone.</summary>
    DateTime Time { get; }

    /// <summary>Zone of the algorithm; New York unless set.</summary>
    DateTimeZone TimeZone { get; }

    /// <summary>Now, in UTC.</summary>
    DateTime UtcTime { get; }

    /// <summary>First day of the run, in the algorithm's zone.</summary>
    DateTime StartDate { get; }

    /// <summary>Last moment of the run, in the algorithm's zone.</summary>
    DateTime EndDate { get; }

    /// <summary>Name of the run.</summary>
    string AlgorithmId { get; }

    /// <summary>Whether real time is trading; never here.</summary>
    bool LiveMode { get; }

    /// <summary>Backtest, optimization, live or research.</summary>
    AlgorithmMode AlgorithmMode { get; }

    /// <summary>Where the algorithm runs.</summary>
    DeploymentTarget DeploymentTarget { get; }

    /// <summary>Defaults of new universes and of Add* calls.</summary>
    UniverseSettings UniverseSettings { get; }

    /// <summary>Debug lines not yet collected.</summary>
    ConcurrentQueue<string> DebugMessages { get; }

    /// <summary>Error lines not yet collected.</summary>
    ConcurrentQueue<string> ErrorMessages { get; }

    /// <summary>Log lines not yet collected.</summary>
    ConcurrentQueue<string> LogMessages { get; }

    /// <summary>The exception that ends the run; null while there is none.</summary>
    Exception? RunTimeError { get; set; }

    /// <summary>Values the user shows beside the run.</summary>
    ConcurrentDictionary<string, string> RuntimeStatistics { get; }

    /// <summary>Statistics up to now.</summary>
    StatisticsResults Statistics { get; }

    /// <summary>What the results are compared with.</summary>
    IBenchmark Benchmark { get; }

    /// <summary>Pairs fills to closed trades.</summary>
    ITradeBuilder TradeBuilder { get; }

    /// <summary>User settings of the engine.</summary>
    IAlgorithmSettings Settings { get; }

    /// <summary>Insights made so far.</summary>
    InsightManager Insights { get; }

    /// <summary>Named bytes that outlive the run.</summary>
    ObjectStore ObjectStore { get; }

    /// <summary>The latest slice.</summary>
    Slice CurrentSlice { get; }

    /// <summary>Properties of orders that bring none.</summary>
    IOrderProperties DefaultOrderProperties { get; }

    /// <summary>Sets dates, cash, subscriptions and models; runs once, first.</summary>
    void Initialize();

    /// <summary>Finishes the set-up after Initialize.</summary>
    void PostInitialize();

    /// <summary>Warm-up is over; called once, also without warm-up.</summary>
    void OnWarmupFinished();

    /// <summary>All parameters of the run.</summary>
    ReadOnlyExtendedDictionary<string, string> GetParameters();

    /// <summary>A parameter as text, or the default when there is none.</summary>
    string? GetParameter(string name, string? defaultValue = null);

    /// <summary>A parameter as a whole number, or the default when there is none or it is malformed.</summary>
    int GetParameter(string name, int defaultValue);

    /// <summary>A parameter as a number, or the default when there is none or it is malformed.</summary>
    double GetParameter(string name, double defaultValue);

    /// <summary>A parameter as a decimal, or the default when there is none or it is malformed.</summary>
    decimal GetParameter(string name, decimal defaultValue);

    /// <summary>Takes the parameters of the run and fills members marked with [Parameter].</summary>
    void SetParameters(Dictionary<string, string> parameters);

    /// <summary>Whether a quantity can be sold short now; its sign does not matter.</summary>
    bool Shortable(Symbol symbol, decimal shortQuantity, int? updateOrderId = null);

    /// <summary>Quantity that can be borrowed now.</summary>
    long ShortableQuantity(Symbol symbol);

    /// <summary>Sets the brokerage model.</summary>
    void SetBrokerageModel(IBrokerageModel brokerageModel);

    /// <summary>New data.</summary>
    void OnData(Slice slice);

    /// <summary>New data for the framework models.</summary>
    void OnFrameworkData(Slice slice);

    /// <summary>Splits of this step.</summary>
    void OnSplits(Splits splits);

    /// <summary>Dividends of this step.</summary>
    void OnDividends(Dividends dividends);

    /// <summary>Delistings of this step.</summary>
    void OnDelistings(Delistings delistings);

    /// <summary>Ticker changes of this step.</summary>
    void OnSymbolChangedEvents(SymbolChangedEvents symbolsChanged);

    /// <summary>Securities joined or left the universes.</summary>
    void OnSecuritiesChanged(SecurityChanges changes);

    /// <summary>Tells the framework models that securities joined or left.</summary>
    void OnFrameworkSecuritiesChanged(SecurityChanges changes);

    /// <summary>Carries out what waited for the end of the step.</summary>
    void OnEndOfTimeStep();

    /// <summary>Sends a line to the debug channel; repeats are dropped.</summary>
    void Debug(string message);

    /// <summary>Writes a line to the log.</summary>
    void Log(string message);

    /// <summary>Sends a line to the error channel; repeats are dropped.</summary>
    void Error(string message);

    /// <summary>Margin is exceeded: the orders about to be sent, which the user may change.</summary>
    void OnMarginCall(List<SubmitOrderRequest> requests);

    /// <summary>Margin is nearly used up.</summary>
    void OnMarginCallWarning();

    /// <summary>The day ends.</summary>
    [Obsolete("This method is deprecated. Please use this overload: OnEndOfDay(Symbol symbol)")]
    void OnEndOfDay();

    /// <summary>The trading day of a security ends in ten minutes.</summary>
    void OnEndOfDay(Symbol symbol);

    /// <summary>The run is over; orders sent here are still carried out.</summary>
    void OnEndOfAlgorithm();

    /// <summary>An order changed its state or was filled.</summary>
    void OnOrderEvent(OrderEvent newEvent);

    /// <summary>A command from the outside; null when it is not understood.</summary>
    bool? OnCommand(dynamic data);

    /// <summary>Sends an order.</summary>
    OrderTicket SubmitOrderRequest(SubmitOrderRequest request);

    /// <summary>An option position was assigned.</summary>
    void OnAssignmentOrderEvent(OrderEvent assignmentEvent);

    /// <summary>The brokerage sent a message.</summary>
    void OnBrokerageMessage(BrokerageMessageEvent messageEvent);

    /// <summary>The brokerage is gone.</summary>
    void OnBrokerageDisconnect();

    /// <summary>The brokerage is back.</summary>
    void OnBrokerageReconnect();

    /// <summary>Moves the clock, in UTC.</summary>
    void SetDateTime(DateTime time);

    /// <summary>First day of the run; the time of day is dropped.</summary>
    void SetStartDate(DateTime start);

    /// <summary>Last day of the run, wholly included; yesterday at most.</summary>
    void SetEndDate(DateTime end);

    /// <summary>Names the run.</summary>
    void SetAlgorithmId(string algorithmId);

    /// <summary>Closes the set-up: most Set* methods throw from now on.</summary>
    void SetLocked();

    /// <summary>Whether the set-up is closed.</summary>
    bool GetLocked();

    /// <summary>Adds a chart.</summary>
    void AddChart(Chart chart);

    /// <summary>The charts with what was added to them.</summary>
    IEnumerable<Chart> GetChartUpdates(bool clearChartData = false);

    /// <summary>Subscribes to a security by its type, ticker and market.</summary>
    Security AddSecurity(SecurityType securityType, string symbol, Resolution? resolution, string? market, bool? fillForward, decimal leverage, bool? extendedMarketHours,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null);

    /// <summary>Subscribes to a security by its symbol.</summary>
    Security AddSecurity(Symbol symbol, Resolution? resolution = null, bool? fillForward = null, decimal leverage = Security.NullLeverage, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int contractDepthOffset = 0);

    /// <summary>Cancels the orders of a security, sells it and ends its data; false when it is unknown.</summary>
    bool RemoveSecurity(Symbol symbol, string? tag = null);

    /// <summary>Currency in which results are counted, and the starting cash in it.</summary>
    void SetAccountCurrency(string accountCurrency, decimal? startingCash = null);

    /// <summary>Starting cash, in the account currency.</summary>
    void SetCash(decimal startingCash);

    /// <summary>Starting cash in some currency, with its rate into the account currency.</summary>
    void SetCash(string symbol, decimal startingCash, decimal conversionRate = 0);

    /// <summary>Sells everything, or one symbol, and cancels the open orders.</summary>
    List<OrderTicket> Liquidate(Symbol? symbol = null, bool asynchronous = false, string? tag = "Liquidated", IOrderProperties? orderProperties = null);

    /// <summary>Chooses live mode; refused here.</summary>
    void SetLiveMode(bool live);

    /// <summary>Sets the mode of the run.</summary>
    void SetAlgorithmMode(AlgorithmMode algorithmMode);

    /// <summary>Sets where the algorithm runs.</summary>
    void SetDeploymentTarget(DeploymentTarget deploymentTarget);

    /// <summary>Ends warm-up.</summary>
    void SetFinishedWarmingUp();

    /// <summary>Most orders the run may send.</summary>
    void SetMaximumOrders(int max);

    /// <summary>Sets what deals with messages of the brokerage.</summary>
    void SetBrokerageMessageHandler(IBrokerageMessageHandler handler);

    /// <summary>Sets where history comes from.</summary>
    void SetHistoryProvider(IHistoryProvider historyProvider);

    /// <summary>Latest point of a symbol before now.</summary>
    BaseData? GetLastKnownPrice(Symbol symbol);

    /// <summary>Latest points of a symbol before now, one for each kind of data.</summary>
    IEnumerable<BaseData> GetLastKnownPrices(Symbol symbol);

    /// <summary>Sets the exception that ends the run.</summary>
    void SetRunTimeError(Exception exception);

    /// <summary>Sets the state of the run.</summary>
    void SetStatus(AlgorithmStatus status);

    /// <summary>Sets which kinds of ticks each security type has.</summary>
    void SetAvailableDataTypes(Dictionary<SecurityType, List<TickType>> availableDataTypes);

    /// <summary>Sets the latest slice.</summary>
    void SetCurrentSlice(Slice slice);

    /// <summary>Sets where named bytes are kept.</summary>
    void SetObjectStore(IObjectStore objectStore);

    /// <summary>The symbol last added under a ticker.</summary>
    Symbol Symbol(string ticker);

    /// <summary>Ticker of a symbol now.</summary>
    string Ticker(Symbol symbol);

    /// <summary>Sets where statistics come from; the first one stays.</summary>
    void SetStatisticsService(IStatisticsService statisticsService);

    /// <summary>Sets the name.</summary>
    void SetName(string name);

    /// <summary>Adds a tag.</summary>
    void AddTag(string tag);

    /// <summary>Replaces the tags.</summary>
    void SetTags(HashSet<string> tags);
}
