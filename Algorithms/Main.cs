using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Brokerages;
using QuantConnect.Data;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;
using QuantConnect.Orders.Slippage;
using YenValve.Algorithms.Execution;
using YenValve.Algorithms.Policy;
using YenValve.Data;
using YenValve.Indicators.Curve;
using YenValve.Indicators.Volatility;

namespace YenValve.Algorithms;

/// <summary>Bitcoin at a volatility target, cut when the long end of the JGB curve reprices and kinks. Subscriptions and wiring; Policy decides.</summary>
public class YenValveAlgorithm : QCAlgorithm
{
    private const int ButterflyMemory = 5;
    private static readonly TimeSpan DecisionTime = TimeSpan.FromHours(1);
    private readonly RollingWindow<double> _butterflyMoves = new(ButterflyMemory);
    private readonly LongEndVelocity _velocity = new("velocity");
    private readonly ButterflyMove _butterfly = new("butterfly203040", 20, 30, 40);
    private readonly EwmaVolatility _volatility = new("volatility");
    private ExposurePolicy _policy = null!;
    private TargetExecution _execution = null!;
    private PolicyState _state = PolicyState.Initial;
    private Symbol _btc = null!;
    private Symbol _jpy = null!;
    private JgbCurve? _curve;

    /// <summary>Reads the parameters, subscribes, and schedules the daily decision.</summary>
    public override void Initialize()
    {
        var parameters = new StrategyParameters(this);
        _policy = new ExposurePolicy(parameters.Policy());
        SetTimeZone(TimeZones.Utc);
        SetStartDate(parameters.Day("start-date", new DateTime(2020, 3, 1)));
        SetEndDate(parameters.Day("end-date", new DateTime(2026, 3, 26)));
        SetAccountCurrency("USDT");
        SetCash((decimal)parameters.Number("cash", 100_000));
        SetBrokerageModel(BrokerageName.Binance, AccountType.Cash);

        var btc = AddCrypto("BTCUSDT", Resolution.Hour, Market.Binance);
        btc.SetSlippageModel(new ConstantSlippageModel((decimal)parameters.Number("slippage", 0.0005)));
        _btc = btc.Symbol;
        _jpy = AddForex("USDJPY", Resolution.Hour, Market.Oanda).Symbol;
        AddData<JgbCurve>("JGB", Resolution.Daily, TimeZones.Utc);
        SetBenchmark(_btc);
        _execution = new TargetExecution(this, _btc);
        foreach (var name in parameters.Unknown) Error($"Parameter '{name}' is not one of this strategy's and is left out of account.");

        RegisterIndicator(_btc, _volatility, new TradeBarConsolidator(TimeSpan.FromDays(1)));
        SetWarmUp(TimeSpan.FromDays(420));
        Schedule.On(DateRules.EveryDay(), TimeRules.At(DecisionTime), Decide);
    }

    /// <summary>Takes each curve in when it is released.</summary>
    public void OnData(JgbCurve curve)
    {
        if (curve.TradeDate <= _curve?.TradeDate) return;
        _curve = curve;
        _velocity.Update(curve);
        if (_butterfly.Update(curve)) _butterflyMoves.Add(Math.Abs(_butterfly.ZScore));
    }

    private void Decide()
    {
        if (IsWarmingUp) return;
        var observation = new MarketObservation
        {
            UtcTime = UtcTime,
            CurrentWeight = _execution.CurrentWeight,
            Bitcoin = _volatility.IsReady ? new BitcoinObservation((double)Securities[_btc].Price, _volatility.Annualised, null, null, null) : null,
            Curve = ObserveCurve(),
        };
        (_state, var decision) = _policy.Decide(_state, observation);
        Plot("Decision", "Target weight", (decimal)decision.TargetWeight);
        Plot("Decision", "Macro multiplier", (decimal)decision.Multiplier);
        if (!decision.Trade) return;
        Log(FormattableString.Invariant($"decision {UtcTime:yyyy-MM-dd HH:mm} target {decision.TargetWeight:0.0000} multiplier {decision.Multiplier:0.00} BTC {Securities[_btc].Price} USDJPY {Securities[_jpy].Price}: {string.Join("; ", decision.Reasons.Select(reason => reason.Text))}"));
        _execution.Carry(decision);
    }

    private CurveObservation? ObserveCurve()
    {
        if (_curve == null || !_butterfly.IsReady || !_velocity.IsReady) return null;
        if (!CurveFreshness.IsFresh(_curve.TradeDate, UtcTime)) return null;
        return new CurveObservation(0, 0, _velocity.Shock, _butterflyMoves.Max(), 0, null, null, _curve.TradeDate, _curve.EndTime);
    }
}
