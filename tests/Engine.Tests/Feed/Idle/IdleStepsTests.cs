using Newtonsoft.Json;
using NUnit.Framework;
using QuantConnect;
using QuantConnect.Indicators;
using QuantConnect.Securities;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Feed.Idle;

/// <summary>A run that passes over idle steps comes to what it comes to when it works through every one.</summary>
[TestFixture]
public sealed class IdleStepsTests
{
    private static readonly TestCaseData[] Kinds =
    [
        new TestCaseData(AccountType.Cash, 1m).SetArgDisplayNames("cash"),
        new TestCaseData(AccountType.Margin, 1.5m).SetArgDisplayNames("borrowing"),
        new TestCaseData(AccountType.Margin, 2.9m).SetArgDisplayNames("near a margin call"),
        new TestCaseData(AccountType.Margin, -1.2m).SetArgDisplayNames("short"),
    ];

    [TestCaseSource(nameof(Kinds))]
    public void NothingIsDifferentButTheTimeItTakes(AccountType account, decimal mostWeight)
    {
        using var data = DailyPlan.Data();
        var cache = new MarketDataCache { SharesBars = true };
        var trades = 0;
        for (var seed = 1; seed <= 3; seed++)
        {
            var moves = new List<int>();
            var plan = new DailyPlan { Seed = seed, Account = account, MostWeight = mostWeight, AtEnd = a => moves.Add(a.Moves) };
            var alone = plan.RunOn(data, new MarketDataCache());
            plan.RunOn(data, cache);
            var played = plan.RunOn(data, cache);
            trades += alone.OrderEvents.Count;
            Assert.Multiple(() =>
            {
                Assert.That(alone.RuntimeError, Is.Empty);
                Assert.That(Text(played), Is.EqualTo(Text(alone)));
                Assert.That(moves[2], Is.LessThan(moves[0] * 3 / 4), "steps were passed over");
            });
        }

        Assert.That(trades, Is.GreaterThan(100), "the account has to do something for this to be a test");
    }

    [Test]
    public void WhoeverListensIsTold()
    {
        using var data = DailyPlan.Data();
        var cache = new MarketDataCache { SharesBars = true };
        new DailyPlan().RunOn(data, cache);
        var all = Moves(data, cache, a => a.SetBenchmark(_ => 0m), new MarketDataCache());
        Assert.Multiple(() =>
        {
            Assert.That(Moves(data, cache, a => a.Consolidate(a.Btc, TimeSpan.FromHours(4), (QuantConnect.Data.Market.TradeBar _) => { })), Is.GreaterThanOrEqualTo(all), "a consolidator");
            Assert.That(Moves(data, cache, a => a.SMA(a.Btc, 5, Resolution.Hour)), Is.GreaterThanOrEqualTo(all), "an indicator");
            Assert.That(Moves(data, cache, a => a.Securities[a.Btc].Session.Size = 2), Is.GreaterThanOrEqualTo(all), "a session");
            Assert.That(Moves(data, cache, a => a.Securities[a.Btc].VolatilityModel = new StandardDeviationOfReturnsVolatilityModel(10)), Is.GreaterThanOrEqualTo(all), "a volatility model");
            Assert.That(Moves(data, cache, a => a.SetAlpha(new QuantConnect.Algorithm.Framework.Alphas.ConstantAlphaModel(QuantConnect.Algorithm.Framework.Alphas.InsightType.Price, QuantConnect.Algorithm.Framework.Alphas.InsightDirection.Up, TimeSpan.FromDays(1)))), Is.GreaterThanOrEqualTo(all), "an alpha model");
        });
    }

    [Test]
    public void AnOrderThatCannotFillKeepsNoStepBusy()
    {
        using var data = DailyPlan.Data();
        var cache = new MarketDataCache { SharesBars = true };
        new DailyPlan().RunOn(data, cache);
        var none = Moves(data, cache, a => Rest(a, 0m));
        var far = Moves(data, cache, a => Rest(a, 0.5m));
        var near = Moves(data, cache, a => Rest(a, 0.995m));
        Assert.Multiple(() =>
        {
            Assert.That(far, Is.LessThan(none * 1.02), "far below the market");
            Assert.That(near, Is.GreaterThan(none * 1.05), "where it fills");
        });

        static void Rest(DailyTrader trader, decimal part) => trader.Schedule.On(trader.DateRules.EveryDay(), trader.TimeRules.At(2, 0), () =>
        {
            if (!trader.IsWarmingUp && part > 0m) trader.LimitOrder(trader.Btc, 0.002m, Math.Round(trader.Securities[trader.Btc].Price * part, 2));
        });
    }

    [Test]
    public void AFeedThatWarnsIsReadInEveryRun()
    {
        using var data = DailyPlan.Data();
        data.Text("news.csv", "2022-03-01 10:07,1\n2022-03-02 11:30,bad\n");
        var cache = new MarketDataCache { SharesBars = true };
        Assert.That(Enumerable.Range(0, 3).Select(_ => new DailyPlan().RunOn(data, cache).Warnings.Count(warning => warning == "a bad row")), Is.All.EqualTo(1));
    }

    private static int Moves(TestData data, MarketDataCache cache, Action<DailyTrader> start, MarketDataCache? other = null)
    {
        var moves = new List<int>();
        for (var run = 0; run < 2; run++) new DailyPlan { AtStart = start, AtEnd = a => moves.Add(a.Moves) }.RunOn(data, other ?? cache);
        return moves[^1];
    }

    /// <summary>All there is of a run but the random numbers of its trades and what its wall clock showed.</summary>
    private static string Text(BacktestOutcome outcome)
    {
        foreach (var trade in outcome.Result.TotalPerformance!.ClosedTrades) trade.Id = "";
        return JsonConvert.SerializeObject(
            new
            {
                outcome.Result.Charts,
                outcome.Result.Orders,
                outcome.Result.ProfitLoss,
                outcome.Result.Statistics,
                outcome.Result.RuntimeStatistics,
                outcome.Result.TotalPerformance,
                outcome.OrderEvents,
                outcome.Cash,
                outcome.Log,
                outcome.Warnings,
                outcome.DataPoints,
            },
            Formatting.Indented);
    }
}
