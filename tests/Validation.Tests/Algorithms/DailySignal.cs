using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;

namespace YenValve.Validation.Tests.Algorithms;

/// <summary>Decides each day at 01:00 UTC between holding Bitcoin and cash; what it goes by is the deriving class's business.</summary>
internal abstract class DailySignal : QCAlgorithm
{
    private static readonly TimeSpan DecisionTime = TimeSpan.FromHours(1);

    protected Symbol Btc { get; private set; } = QuantConnect.Symbol.Empty;

    /// <summary>Whether decisions are logged as an audit.</summary>
    public bool HasAudit { get; init; }

    public override void Initialize()
    {
        SetTimeZone(TimeZones.Utc);
        SetStartDate(TestMarket.Start);
        SetEndDate(TestMarket.Start.AddDays(TestMarket.Days - 1));
        SetAccountCurrency("USDT");
        SetCash(100_000m);
        SetBrokerageModel(QuantConnect.Brokerages.BrokerageName.Binance, AccountType.Cash);
        SetBenchmark(_ => 0m);
        Btc = AddCrypto("BTCUSDT", Resolution.Hour, Market.Binance).Symbol;
        Schedule.On(DateRules.EveryDay(), TimeRules.At(DecisionTime), Decide);
        Begin();
    }

    protected virtual void Begin()
    {
    }

    /// <summary>The wanted weight, in [0, 1]; null decides nothing.</summary>
    protected abstract double? Want();

    protected virtual void Decide()
    {
        if (IsWarmingUp || Securities[Btc].Price == 0m || Want() is not { } weight) return;
        if (HasAudit) Log(FormattableString.Invariant($"audit {{\"v\":1,\"kind\":\"decision\",\"time\":\"{UtcTime:O}\",\"price\":{Securities[Btc].Price},\"target\":{weight},\"base\":{weight}}}"));
        SetHoldings(Btc, 0.9m * (decimal)weight);
    }
}
