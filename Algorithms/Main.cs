using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Orders;
using QuantConnect.Orders.Slippage;
using QuantConnect.Scheduling;
using YenValve.Algorithms.Audit;
using YenValve.Algorithms.Execution;
using YenValve.Algorithms.Parameters;
using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Policy.Ladder;
using YenValve.Algorithms.Safety;
using YenValve.Algorithms.Signals;
using YenValve.Algorithms.Signals.Tapes;
using YenValve.Algorithms.State;

namespace YenValve.Algorithms;

/// <summary>Bitcoin at a volatility target, cut when the yen funding market is under stress and bought back at liquidation levels. Subscriptions and wiring.</summary>
public class YenValveAlgorithm : QCAlgorithm, ISharesSignals
{
    private static readonly TimeSpan DecisionTime = TimeSpan.FromHours(1);

    // LEAN ends subscriptions no later than at the last step within the run.
    private static readonly TimeSpan LastStep = TimeSpan.FromHours(23);

    // The unwind pressure judges a year of a volatility that itself is judged by a year; the longest that anything needs.
    private static readonly TimeSpan WarmUp = TimeSpan.FromDays(750);
    private DecisionCycle? _cycle;

    /// <inheritdoc/>
    public SignalTape? Tape { get; set; }

    /// <inheritdoc/>
    public SignalRecorder? Recorder { get; set; }

    /// <summary>Reads the parameters, subscribes, and schedules the daily decision.</summary>
    public override void Initialize()
    {
        var parameters = new StrategyParameters(this);
        var run = parameters.Read(RunParameters.Set);
        var account = parameters.Read(AccountParameters.Set);
        SetTimeZone(TimeZones.Utc);
        SetStartDate(run.StartDate);
        SetEndDate(run.EndDate);
        SetAccountCurrency(account.Currency);
        SetCash((decimal)run.Cash);
        SetBrokerageModel(account.Brokerage, account.LeanAccount);
        foreach (var name in parameters.Unknown) Error($"Parameter '{name}' is not one of this strategy's and is left out of account.");

        var bitcoin = AddCrypto(account.Symbol, Resolution.Hour, account.Market);
        bitcoin.SetSlippageModel(new ConstantSlippageModel((decimal)run.Slippage));
        SetBenchmark(bitcoin.Symbol);
        SetWarmUp(WarmUp);
        var key = SignalKey.Of(run, account);
        if (Tape?.Key != key) Tape = null;
        var feeds = new MarketFeeds(this, bitcoin.Symbol);
        if (!LiveMode) Schedule.On(DateRules.On(run.EndDate.Year, run.EndDate.Month, run.EndDate.Day), TimeRules.At(LastStep), feeds.End);
        if (Recorder is { } recorder)
        {
            recorder.Subscribe(key, feeds, run.StartDate);
            Schedule.On(DateRules.EveryDay(), TimeRules.At(DecisionTime), () => recorder.Record(UtcTime));
            return;
        }

        _cycle = Cycle(parameters, run, account, feeds, bitcoin);
        if (account.LadderResolution == LadderResolution.Minute) AddCrypto(account.Symbol, Resolution.Minute, account.Market, fillForward: false);

        // With a tape the warm-up's decisions are made up for when it is over.
        var days = Tape == null ? DateRules.EveryDay() : new FuncDateRule("EveryDay", (from, to) => DateRules.EveryDay().GetDates(from > StartDate ? from : StartDate, to));
        Schedule.On(days, TimeRules.At(DecisionTime), Decide);
        _cycle.Audit.Run(UtcTime, account.Symbol, parameters.Texts);
    }

    /// <summary>Lets the ladder go on with what its orders did.</summary>
    public override void OnOrderEvent(OrderEvent orderEvent) => _cycle?.OnOrderEvent(orderEvent);

    /// <summary>Takes over what the account holds before anything is traded.</summary>
    public override void OnWarmupFinished()
    {
        if (_cycle == null) return;
        _cycle.Recover();

        // Not before: LEAN fires events during the warm-up, too.
        if (LiveMode || _cycle.WatchesHours) Schedule.On(DateRules.EveryDay(), TimeRules.Every(LiveMode ? TimeSpan.FromMinutes(1) : TimeSpan.FromHours(1)), _cycle.Watch);
    }

    /// <summary>Tells what the ladder contributed.</summary>
    public override void OnEndOfAlgorithm() => _cycle?.Execution.Publish();

    private DecisionCycle Cycle(StrategyParameters parameters, RunParameters run, AccountParameters account, MarketFeeds feeds, QuantConnect.Securities.Crypto.Crypto bitcoin)
    {
        var policy = account.Checked(parameters.Read(PolicyCatalogue.Set));
        var ladder = parameters.Read(LadderCatalogue.Set) with { MaximumWeight = policy.MaximumWeight, MinimumChange = policy.MinimumChange };
        var audited = run.Audit != AuditMode.Off;
        var signals = Signals(feeds, policy, audited, parameters.Read(SignalCatalogue.Set));
        var leverage = Leverage(feeds, ladder);
        if (feeds.Missing.Count > 0) QuantConnect.Logging.Log.Error($"not in the data folder, decided without: {string.Join(", ", feeds.Missing)}");
        var keeps = account.State == StateKeeping.Keep || (account.State == StateKeeping.Auto && LiveMode);
        var store = keeps ? new StateStore(ObjectStore, StateStore.KeyOf(account.Symbol)) : null;
        IReadOnlyList<string> problems = [];
        var kept = store?.Load(out problems);
        var safety = parameters.Read(SafetyCatalogue.Set) with { RestoreStep = policy.RestoreStep, RestoreDays = policy.RestoreDays, MinimumChange = policy.MinimumChangeOnCut };
        var audit = new AuditWriter(Log, run.Audit);
        var herald = new Herald(this);
        foreach (var problem in problems) herald.Tell(kept != null ? $"{problem} The one before it counts." : $"{problem} The strategy starts from what its warm-up tells, with little of it.");
        return new DecisionCycle(this, bitcoin)
        {
            Policy = new ExposurePolicy(policy, audited),
            Ladder = new LadderPolicy(ladder),
            Signals = signals,
            Leverage = leverage,
            Execution = new StrategyExecution(this, bitcoin.Symbol, parameters.Read(ExecutionCatalogue.Set)),
            Safety = new SafetyGate(this, new SafetyPolicy(safety, audited), new HaltSwitch(ObjectStore, safety), herald, audit),
            Audit = audit,
            Store = store,
            State = kept ?? StrategyState.Initial,
            IsMemoryLost = kept == null && problems.Count > 0,
            LostShare = policy.CutMultiplier,
            MinimumCut = policy.MinimumChangeOnCut,
            WatchesHours = safety.WatchesHours,
        };
    }

    private IMarketSignals Signals(MarketFeeds feeds, PolicyParameters policy, bool audited, SignalLengths lengths)
    {
        var deciding = SignalSelection.For(policy);
        var selection = audited ? deciding.WithVisible() : deciding;
        if (Tape is not { } tape) return feeds.Subscribe(selection, deciding, lengths);
        feeds.Subscribe(selection);
        return new TapedSignals(tape, tape.Track(selection, deciding, lengths));
    }

    private ILeverageSignals Leverage(MarketFeeds feeds, LadderParameters ladder)
    {
        // Liquidations move the ladder between decisions: where there is a feed of them it is heard, tape or not.
        if (Tape is { } tape && ladder.Mode != LadderMode.Off && !feeds.HasLeverage()) return new TapedLeverage(tape, () => UtcTime);
        var leverage = new LeverageFeeds(new LiquidationSignals(), heard => _cycle!.Between(heard));
        if (ladder.Mode != LadderMode.Off) feeds.Subscribe(leverage);
        return leverage.Signals;
    }

    private void Decide()
    {
        // Figures of the last days become public after them, and LEAN lets them come: the run is over all the same.
        if (!LiveMode && Time > EndDate) return;
        if (_cycle!.Decide() is not { } decision || IsWarmingUp) return;
        Plot("Decision", "Target weight", (decimal)decision.TargetWeight);
        Plot("Decision", "Macro multiplier", (decimal)decision.Multiplier);
    }
}
