using NUnit.Framework;
using QuantConnect;
using YenValve.Algorithms.Execution;
using YenValve.Algorithms.Policy.Ladder;
using static YenValve.Algorithms.Tests.Execution.ExecutionRun;

namespace YenValve.Algorithms.Tests.Execution;

/// <summary>Hours with the orders beside them.</summary>
[TestFixture]
public class StrategyExecutionTests
{
    private const string Flat = "100 100 100 100";

    // .3 of 1000 less the quarter of a percent that LEAN keeps free and the fee of .1%: 2.99; 100/95 and 200/90 of an equity of 999.70: 1.05 and 2.22.
    private static readonly string[] Placed =
    [
        "1 schedule Submitted 2.99@0", "1 schedule Filled 2.99@100", "1 rung1 Submitted 1.05@95", "1 rung2 Submitted 2.22@90",
    ];

    [Test]
    public void MarketPartAndRungsThenAFill()
    {
        var run = new ExecutionRun { At = { [1] = a => a.Carry(TwoRungs(1)) } }.On(Flat, "100 100 95 96", "96 97 94 95");
        Assert.That(run.Lines, Is.EqualTo(Placed.Append("3 rung1 Filled 1.05@95")), "a touch of the limit is no fill in LEAN; a trade below it is");
        Assert.That(run.Algorithm.Carrying.Fills(Moment(1)).Select(f => (f.Index, f.Share)), Is.EqualTo(new[] { (1, 1.0) }));
    }

    [Test]
    public void TakingOffWaitsForTheMoneyAndThenBuysAtTheMarket()
    {
        var run = new ExecutionRun { At = { [1] = a => a.Carry(TwoRungs(1)), [2] = a => a.Carry(Plan(2, 0.99)) } }.On(Flat, Flat, Flat);
        Assert.That(run.Lines, Is.EqualTo(Placed.Concat(
        [
            "2 rung1 Canceled 1.05@95", "2 rung2 Canceled 2.22@90", "2 schedule Submitted 6.88@0", "2 schedule Filled 6.87@100",
        ])), "(.99 · .9975 · 999.70 − 298.65)/100.1");
        Assert.That(run.Refused, Is.Empty);
    }

    [Test]
    public void ASaleDoesNotWait()
    {
        var run = new ExecutionRun { At = { [1] = a => a.Carry(TwoRungs(1)), [2] = a => a.Carry(Plan(2, 0.0)) } }.On(Flat, Flat, Flat);
        Assert.That(run.Lines.Skip(4).Order(), Is.EqualTo(new[]
        {
            "2 rung1 Canceled 1.05@95", "2 rung2 Canceled 2.22@90", "2 schedule Filled -2.99@100", "2 schedule Submitted -2.99@0",
        }));
        Assert.That(run.Outcome.Cash["BTC"], Is.LessThan(0.00001m), "less than a lot is left");
    }

    [Test]
    public void AStepCarriedOutAgainSendsNothing()
    {
        var run = new ExecutionRun
        {
            At =
            {
                [1] = a =>
                {
                    a.Carry(TwoRungs(1));
                    a.Carry(TwoRungs(1));
                    a.Renew();
                    a.Carry(TwoRungs(1));
                },
                [2] = a =>
                {
                    a.Renew();
                    a.Carry(TwoRungs(1));
                },
            },
        }.On(Flat, Flat, Flat);
        Assert.That(run.Lines, Is.EqualTo(Placed));
    }

    [Test]
    public void OfTwoPlansOfOneMomentTheOneThatTradesIsTraded()
    {
        var run = new ExecutionRun
        {
            At =
            {
                [1] = a =>
                {
                    a.Carry(Plan(1, 0.3, trade: false));
                    a.Carry(TwoRungs(1));
                },
                [2] = a =>
                {
                    a.Carry(Plan(2, 0.5));
                    a.Carry(Plan(2, 0.0));
                },
            },
        }.On(Flat, Flat, Flat);
        Assert.That(run.Lines.Take(4), Is.EqualTo(Placed), "news of liquidations, then the decision of the same hour");
        Assert.That(run.Lines.Last(), Is.EqualTo("2 schedule Filled -2.99@100"), "a target of nothing; the purchase before it was still waiting for the rungs' money");
    }

    // A tenth of 1000 at 95 is 1.05 coins: the order of 1.0 is taken for the first rung, as near as equity moves.
    [TestCase(ForeignOrders.Keep, "2 foreign Canceled", 0)]
    [TestCase(ForeignOrders.Cancel, "2 foreign Canceled 1.00@80", 1)]
    public void OpenOrdersWithoutTagsAreKnownByTheirPriceOthersAreLeftAloneOrCancelled(ForeignOrders others, string cancelled, int times)
    {
        var run = new ExecutionRun
        {
            Parameters = new ExecutionParameters { ForeignOrders = others },
            At =
            {
                [1] = a =>
                {
                    a.LimitOrder(a.Btc, 1.0m, 95m, false, "from before");
                    a.LimitOrder(a.Btc, 1.0m, 80m, false, "from before");
                },
                [2] = a => a.Carry(Plan(2, 0.0, false, 1, null, "95 0.1", "90 0.2")),
            },
        }.On(Flat, Flat, "95 95 94 95");
        Assert.That(run.Lines.Count(line => line.StartsWith(cancelled, StringComparison.Ordinal)), Is.EqualTo(times));
        Assert.That(run.Lines.Count(line => line == "2 rung2 Submitted 2.22@90"), Is.EqualTo(times), "while another's order rests no rung is placed");
        Assert.That(run.Lines, Does.Contain("3 foreign Filled 1.00@95"));
        Assert.That(run.Algorithm.Carrying.Fills(Moment(1)).Select(f => (f.Index, f.Share)), Is.EqualTo(new[] { (1, 1.0) }));
    }

    [Test]
    public void ASmallerRungReplacesTheLargerAndLittleDifferencesAreLeft()
    {
        var run = new ExecutionRun
        {
            At =
            {
                [1] = a => a.Carry(TwoRungs(1)),
                [2] = a => a.Carry(Plan(2, 0.3, false, 1, null, "95 0.097", "90 0.1")),
            },
        }.On(Flat, Flat, Flat);
        Assert.That(run.Lines.Skip(4), Is.EqualTo(new[] { "2 rung2 Canceled 2.22@90", "2 rung2 Submitted 1.11@90" }));
    }

    [Test]
    public void WhatTheBrokerageWouldRefuseIsNotSent()
    {
        // .004 of 1000 is 4 USDT: less than Binance's 5; Bybit counts coins.
        var binance = new ExecutionRun { At = { [1] = a => a.Carry(Plan(1, 0.004, true, 1, null, "95 0.004")) } }.On(Flat, Flat);
        var bybit = new ExecutionRun { Venue = Venue.Bybit, At = { [1] = a => a.Carry(Plan(1, 0.004, true, 1, null, "95 0.004")) } }.On(Flat, Flat);
        Assert.That(binance.Lines, Is.Empty);
        Assert.That(binance.Refused, Is.Empty);
        Assert.That(bybit.Lines.Select(l => l.Split(' ')[1]).Distinct(), Is.EqualTo(new[] { "schedule", "rung1" }));
    }

    [Test]
    public void CoinsOfTheCashBookAreHeldWithoutHoldings()
    {
        var weight = 0.0;
        var run = new ExecutionRun
        {
            Coins = 10m,
            At =
            {
                [1] = a =>
                {
                    weight = a.Carrying.CurrentWeight;
                    a.Carry(Plan(1, 0.25));
                },
            },
        }.On(Flat, Flat);
        Assert.That(weight, Is.EqualTo(0.5).Within(1e-9), "10 coins at 100 beside 1000");
        Assert.That(run.Lines, Has.Count.EqualTo(2));
        Assert.That(run.Lines[0], Does.StartWith("1 schedule Submitted -5.0"));
    }

    [TestCaseSource(typeof(Venue), nameof(Venue.All))]
    public void AFullTargetLeavesRoomForItsRungsAndTheirFees(object venue)
    {
        var run = new ExecutionRun
        {
            Venue = (Venue)venue,
            Slippage = 0.0005m,
            At = { [1] = a => a.Carry(Plan(1, 0.6, true, 1, null, "95 0.15", "90 0.25")) },
        }.On(Flat, "100 100 94 94", "94 94 89 89", Flat);
        Assert.That(run.Refused, Is.Empty);
        Assert.That(run.Lines.Count(l => l.Contains("Filled")), Is.EqualTo(3));
        Assert.That(run.Outcome.Cash[((Venue)venue).Quote], Is.GreaterThanOrEqualTo(0m).And.LessThan(30m), "spent but for LEAN's buffer and fees");
    }

    [TestCaseSource(typeof(Venue), nameof(Venue.All))]
    public void EverythingIsSoldAgain(object venue)
    {
        var run = new ExecutionRun
        {
            Venue = (Venue)venue,
            At = { [1] = a => a.Carry(Plan(1, 0.6, true, 1, null, "95 0.15", "90 0.25")), [3] = a => a.Carry(Plan(3, 0.0)) },
        }.On(Flat, "100 100 94 94", "94 94 93 93", "93 93 80 80");
        Assert.That(run.Refused, Is.Empty);
        Assert.That(run.Outcome.Cash["BTC"] * 93m, Is.LessThan(1m));
        Assert.That(run.Lines.Count(l => l.Contains("rung2 Filled")), Is.Zero);
    }

    [Test]
    public void WithMinutesARungFillsWithinTheHour()
    {
        var minutes = Enumerable.Range(0, 180).Select(minute => minute == 89 ? "100 100 94 100" : Flat).ToArray();
        var run = new ExecutionRun { Minutes = minutes, At = { [1] = a => a.Carry(TwoRungs(1)) } }.On(Flat, "100 100 94 100", Flat);
        Assert.That(run.Lines, Is.EqualTo(Placed.Append("1.5 rung1 Filled 1.05@95")), "hours alone would tell at 2");
    }

    [Test]
    public void AMarginAccountBuysOutOfItsMargin()
    {
        var run = new ExecutionRun { Account = AccountType.Margin, At = { [1] = a => a.Carry(TwoRungs(1)), [3] = a => a.Carry(Plan(3, 0.0)) } }
            .On(Flat, "100 100 94 96", Flat, Flat);
        Assert.That(run.Refused, Is.Empty);
        Assert.That(run.Lines.Select(l => string.Join(' ', l.Split(' ').Take(3))), Is.EqualTo(new[]
        {
            "1 schedule Submitted", "1 schedule Filled", "1 rung1 Submitted", "1 rung2 Submitted", "2 rung1 Filled", "3 rung2 Canceled", "3 schedule Submitted", "3 schedule Filled",
        }));
    }

    internal static LadderPlan TwoRungs(int hour) => Plan(hour, 0.3, true, 1, null, "95 0.1", "90 0.2");

    internal static DateTime Moment(int hour) => DateTime.SpecifyKind(Start.AddHours(hour), DateTimeKind.Utc);
}
