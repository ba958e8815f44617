using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Brokerages;
using QuantConnect.Orders.Slippage;
using YenValve.Algorithms.Execution;
using YenValve.Algorithms.Parameters;
using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Signals;

namespace YenValve.Algorithms;

/// <summary>Bitcoin at a volatility target, cut when the yen funding market is under stress. Subscriptions and wiring; Policy decides.</summary>
public class YenValveAlgorithm : QCAlgorithm
{
    private static readonly TimeSpan DecisionTime = TimeSpan.FromHours(1);
    private ExposurePolicy _policy = null!;
    private TargetExecution _execution = null!;
    private MarketSignals _signals = null!;
    private PolicyState _state = PolicyState.Initial;

    /// <summary>Reads the parameters, subscribes, and schedules the daily decision.</summary>
    public override void Initialize()
    {
        var parameters = new StrategyParameters(this);
        var run = parameters.Read(RunParameters.Set);
        var policy = parameters.Read(PolicyCatalogue.Set);
        _policy = new ExposurePolicy(policy);
        SetTimeZone(TimeZones.Utc);
        SetStartDate(run.StartDate);
        SetEndDate(run.EndDate);
        SetAccountCurrency("USDT");
        SetCash((decimal)run.Cash);
        SetBrokerageModel(BrokerageName.Binance, AccountType.Cash);

        var bitcoin = AddCrypto("BTCUSDT", Resolution.Hour, Market.Binance);
        bitcoin.SetSlippageModel(new ConstantSlippageModel((decimal)run.Slippage));
        SetBenchmark(bitcoin.Symbol);
        _signals = MarketFeeds.Subscribe(this, bitcoin.Symbol, new SignalSelection { Macro = policy.Macro }, parameters.Read(SignalCatalogue.Set));
        _execution = new TargetExecution(this, bitcoin.Symbol);
        foreach (var name in parameters.Unknown) Error($"Parameter '{name}' is not one of this strategy's and is left out of account.");

        SetWarmUp(TimeSpan.FromDays(420));
        Schedule.On(DateRules.EveryDay(), TimeRules.At(DecisionTime), Decide);
    }

    private void Decide()
    {
        if (IsWarmingUp) return;
        (_state, var decision) = _policy.Decide(_state, _signals.Observe(UtcTime, _execution.CurrentWeight, (double)Portfolio.TotalPortfolioValue));
        Plot("Decision", "Target weight", (decimal)decision.TargetWeight);
        Plot("Decision", "Macro multiplier", (decimal)decision.Multiplier);
        if (!decision.Trade) return;
        Log(FormattableString.Invariant($"decision {UtcTime:yyyy-MM-dd HH:mm} target {decision.TargetWeight:0.0000} multiplier {decision.Multiplier:0.00}: {string.Join("; ", decision.Reasons.Select(reason => reason.Text))}"));
        _execution.Carry(decision);
    }
}
