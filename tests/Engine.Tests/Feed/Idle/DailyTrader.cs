using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Orders.Slippage;

namespace YenValve.Engine.Tests.Feed.Idle;

/// <summary>Decides at random once a day and hears no data in between, except where a test wants it to.</summary>
internal sealed class DailyTrader : QCAlgorithm
{
    private QuantConnect.Securities.SecurityCache? _cache;
    private Symbol _news = QuantConnect.Symbol.Empty;

    public required DailyPlan Plan { get; init; }

    public Symbol Btc { get; private set; } = QuantConnect.Symbol.Empty;

    /// <summary>How often the clock was moved.</summary>
    public int Moves { get; private set; }

    public override void Initialize()
    {
        SetTimeZone(TimeZones.Utc);
        SetStartDate(DailyPlan.Start);
        SetEndDate(DailyPlan.End);
        SetAccountCurrency("USDT");
        SetCash(100000m);
        SetBrokerageModel(QuantConnect.Brokerages.BrokerageName.Binance, Plan.Account);
        var bitcoin = AddCrypto("BTCUSDT", Resolution.Hour, Market.Binance);
        bitcoin.SetSlippageModel(new ConstantSlippageModel(0.0005m));
        Btc = bitcoin.Symbol;
        SetBenchmark(Btc);
        _news = AddData<NewsRow>("NEWS", Resolution.Daily, TimeZones.Utc).Symbol;
        _cache = Securities[_news].Cache;
        SetWarmUp(TimeSpan.FromDays(20));
        var random = new Random(Plan.Seed);
        Schedule.On(DateRules.EveryDay(), TimeRules.At(1, 0), () => Decide(random));
        Schedule.On(DateRules.EveryDay(), TimeRules.At(7, 13), () => Look(random));
        Plan.AtStart?.Invoke(this);
        TimeKeeper.GetLocalTimeKeeper(TimeZones.Utc).TimeUpdated += (_, _) => Moves++;
    }

    public override void OnEndOfAlgorithm() => Plan.AtEnd?.Invoke(this);

    private void Decide(Random random)
    {
        var (dice, weight) = (random.Next(6), Math.Round((decimal)random.NextDouble(), 3));
        if (IsWarmingUp) return;
        if (dice == 0) SetHoldings(Btc, weight * Plan.MostWeight);
        if (dice == 1 && weight < 0.5m) Liquidate();
        if (dice == 2) LimitOrder(Btc, 0.05m, Math.Round(Securities[Btc].Price * (1m - weight / 10m), 2));
        if (dice == 3) Transactions.CancelOpenOrders();
    }

    // Between two steps: what it sees is what the step before left.
    private void Look(Random random)
    {
        if (random.Next(20) != 0) return;
        Log(FormattableString.Invariant($"{_cache!.Price} {_cache.HasData(typeof(NewsRow))} {Securities[_news].Data.Get<NewsRow>()?.EndTime:O}"));
        Log(FormattableString.Invariant($"{Securities[_news].Price} {Portfolio[_news].Price} {Securities[_news].Cache.GetData()?.EndTime:O}"));
        Log(FormattableString.Invariant($"{Securities[Btc].Price} {Portfolio.TotalPortfolioValue:F4} {CurrentSlice.Time:O} {Securities[Btc].Volume} {Securities[Btc].Cache.GetData()!.EndTime:O}"));
    }
}
