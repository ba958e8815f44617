using Common.Util;
using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Algorithm.Framework.Alphas.Analysis;
using QuantConnect.Algorithm.Framework.Execution;
using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Algorithm.Framework.Risk;
using QuantConnect.Algorithm.Framework.Selection;
using QuantConnect.Brokerages;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Interfaces;
using QuantConnect.Notifications;
using QuantConnect.Orders;
using QuantConnect.Scheduling;
using QuantConnect.Securities;
using QuantConnect.Statistics;
using QuantConnect.Storage;
using YenValve.Engine.Feed;

namespace QuantConnect.Algorithm;

/// <summary>Base class of every trading algorithm: data subscriptions, portfolio, orders, schedule and charts in one place.</summary>
public partial class QCAlgorithm : MarshalByRefObject, IAlgorithm
{
    private readonly TimeKeeper _clock;
    private bool _locked;
    private StepData? _shown;
    private Slice? _slice;

    /// <summary>Makes an algorithm with LEAN's defaults; the user's settings follow in <see cref="Initialize"/>.</summary>
    public QCAlgorithm()
    {
        Name = GetType().Name;
        Tags = [];
        Status = AlgorithmStatus.Running;
        IsWarmingUp = true;

        _startDate = new DateTime(1998, 1, 1);
        _clock = new TimeKeeper(_startDate, TimeZones.NewYork);
        _localClock = _clock.GetLocalTimeKeeper(TimeZones.NewYork);
        SetEndDate(Now.ConvertFromUtc(TimeZone));

        Settings = new AlgorithmSettings();
        DefaultOrderProperties = new OrderProperties();
        MarketHoursDatabase = MarketHoursDatabase.FromDataFolder();
        SymbolPropertiesDatabase = SymbolPropertiesDatabase.FromDataFolder();

        SubscriptionManager = new SubscriptionManager(_clock);
        Securities = new SecurityManager(_clock);
        Transactions = new SecurityTransactionManager(this, Securities);
        Portfolio = new SecurityPortfolioManager(Securities, Transactions, Settings, DefaultOrderProperties);
        BrokerageModel = new DefaultBrokerageModel();
        RiskFreeInterestRateModel = new InterestRateProvider();
        Notify = new NotificationManager(false);
        UniverseManager = new UniverseManager();
        UniverseSettings = new UniverseSettings(Resolution.Minute, Security.NullLeverage, true, false, TimeSpan.FromDays(1));
        Schedule = new ScheduleManager(this, Securities, TimeZone, MarketHoursDatabase);
        SetTradeBuilder(new TradeBuilder(FillGroupingMethod.FillToFill, FillMatchingMethod.FIFO));
        SecurityInitializer = new BrokerageModelSecurityInitializer(BrokerageModel, SecuritySeeder.Null);

        SetAlpha(new NullAlphaModel());
        SetPortfolioConstruction(new NullPortfolioConstructionModel());
        SetExecution(new ImmediateExecutionModel());
        SetRiskManagement(new NullRiskManagementModel());
        SetUniverseSelection(new NullUniverseSelectionModel());
        Insights = new InsightManager(this);
    }

    /// <summary>Trading hours of every market.</summary>
    protected MarketHoursDatabase MarketHoursDatabase { get; }

    /// <summary>Lot sizes, tick sizes and currencies of every symbol.</summary>
    protected SymbolPropertiesDatabase SymbolPropertiesDatabase { get; }

    /// <inheritdoc/>
    public SecurityManager Securities { get; set; }

    /// <summary>Securities that are a member of at least one universe now.</summary>
    public ReadOnlyExtendedDictionary<Symbol, Security> ActiveSecurities => UniverseManager.ActiveSecurities;

    /// <inheritdoc/>
    public SecurityPortfolioManager Portfolio { get; set; }

    /// <inheritdoc/>
    public string AccountCurrency => Portfolio.CashBook.AccountCurrency;

    /// <inheritdoc/>
    public ITimeKeeper TimeKeeper => _clock;

    /// <inheritdoc/>
    public SubscriptionManager SubscriptionManager { get; set; }

    /// <inheritdoc/>
    public int ProjectId { get; set; }

    /// <inheritdoc/>
    public NotificationManager Notify { get; set; }

    /// <inheritdoc/>
    public ScheduleManager Schedule { get; private set; }

    /// <summary>Rules for the days of scheduled events.</summary>
    public DateRules DateRules => Schedule.DateRules;

    /// <summary>Rules for the times of day of scheduled events.</summary>
    public TimeRules TimeRules => Schedule.TimeRules;

    /// <inheritdoc/>
    public AlgorithmStatus Status { get; set; }

    /// <inheritdoc/>
    public IAlgorithmSettings Settings { get; private set; }

    /// <inheritdoc/>
    public IOrderProperties DefaultOrderProperties { get; set; }

    /// <inheritdoc/>
    public Slice CurrentSlice => _slice ??= _shown?.Slice!;

    /// <inheritdoc/>
    public ObjectStore ObjectStore { get; private set; } = null!;

    /// <inheritdoc/>
    public Exception? RunTimeError { get; set; }

    /// <inheritdoc/>
    public string AlgorithmId { get; private set; } = "";

    /// <inheritdoc/>
    public bool LiveMode { get; private set; }

    /// <inheritdoc/>
    public AlgorithmMode AlgorithmMode { get; private set; } = AlgorithmMode.Backtesting;

    /// <inheritdoc/>
    public DeploymentTarget DeploymentTarget { get; private set; } = DeploymentTarget.LocalPlatform;

    // The wall clock decides nothing in a backtest but how far the end date may reach; live it is where the run begins.
    private static DateTime Now => (YenValve.Engine.RunContext.Current.LiveClock ?? TimeProvider.System).GetUtcNow().UtcDateTime;

    private void RequireUnlocked(string member, string complaint)
    {
        if (_locked) throw new InvalidOperationException($"QCAlgorithm.{member}(): {complaint}");
    }
}
