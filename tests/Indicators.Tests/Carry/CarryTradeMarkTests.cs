using NUnit.Framework;
using YenValve.Indicators.Carry;

namespace YenValve.Indicators.Tests.Carry;

[TestFixture]
public sealed class CarryTradeMarkTests
{
    [Test]
    public void ADayByHand()
    {
        var trade = Fed(Markets.Of(0, 150), Markets.Of(1, 151.5));

        // 1% of spot and a day of 5% against 0.1%: 1.01·(1 + .05/360) − (1 + .001/365).
        Assert.That(trade.Unhedged, Is.EqualTo((1.01 * (1 + (.05 / 360))) - 1 - (.001 / 365)).Within(1e-12));

        // Hedged, there is left about the basis of −20 bp.
        Assert.That(trade.Hedged * 365, Is.EqualTo(-.0020).Within(2e-5));
        Assert.That(trade.Drawdown, Is.Zero);
        Assert.That((double)trade.Current.Value, Is.EqualTo(trade.Unhedged).Within(1e-14));
    }

    [Test]
    public void AWeekendEarnsThreeDaysOfCarry()
    {
        var trade = Fed(Markets.Of(4, 150), Markets.Of(7, 150, riskReversal: -1.1));
        Assert.That(trade.Unhedged, Is.EqualTo(3 * ((.05 / 360) - (.001 / 365))).Within(1e-12));
    }

    [Test]
    public void TheUnwindOfAugust2024IsALossOfMoreThanAYearsCarry()
    {
        // New York closes of USDJPY, 10 July to 5 August 2024, rounded to a tenth.
        double[] closes = [161.7, 158.8, 157.9, 158.0, 158.3, 156.2, 157.4, 157.5, 157.0, 155.6, 153.9, 153.9, 153.8, 154.0, 152.8, 150.0, 149.4, 146.5, 144.2];
        var trade = Fed([.. closes.Select((c, i) => Markets.Of(i, c))]);
        Assert.That(trade.Unhedged, Is.EqualTo((144.2 / 161.7) - 1).Within(.004));
        Assert.That(trade.Drawdown, Is.LessThan(-.10));
        Assert.That(trade.Hedged, Is.EqualTo(0).Within(.001));
    }

    [Test]
    public void InsuranceStopsPayingAtItsVolatility()
    {
        var trade = Fed(Markets.Of(0));
        Assert.That(trade.StopVolatility, Is.InRange(.03, .05));
        Assert.That(trade.PaysInsured, Is.False, "volatility is 10%");
        var market = Markets.Of(1);
        trade.Update(new CarryMarket(market.EndTime)
        {
            Spot = market.Spot,
            Forward = market.Forward,
            Days = 30,
            DollarRate = .05,
            YenRate = .001,
            ImpliedVolatility = trade.StopVolatility * .99,
        });
        Assert.That(trade.PaysInsured);
        trade.Update(new CarryMarket(market.EndTime.AddDays(1)));
        Assert.That(trade.PaysInsured, Is.False, "not known is not paid");
    }

    [Test]
    public void IsReadyExactlyWhenItSaysAndTheSameAfterReset()
    {
        var trade = new CarryTradeMark("t", 20);
        Assert.That(trade.WarmUpPeriod, Is.EqualTo(21));
        var ready = Markets.Wander(40, 8).Select(m => trade.Update(m)).ToList();
        Assert.That(ready.IndexOf(true), Is.EqualTo(20));
        var (open, hedged, drawdown) = (trade.Unhedged, trade.Hedged, trade.Drawdown);
        trade.Reset();
        Assert.That(trade.IsReady, Is.False);
        Assert.That(trade.Unhedged, Is.NaN);
        foreach (var market in Markets.Wander(40, 8)) trade.Update(market);
        Assert.That((trade.Unhedged, trade.Hedged, trade.Drawdown), Is.EqualTo((open, hedged, drawdown)));
    }

    [Test]
    public void MissingRepeatedAndPastMarketsAreNotMarked()
    {
        var trade = Fed(Markets.Of(0, 150), Markets.Of(1, 151));
        var value = trade.Unhedged;
        trade.Update(Markets.Of(1, 100));
        trade.Update(Markets.Of(0, 100));
        trade.Update(Markets.Of(2, double.NaN));
        trade.Update(Markets.Of(3, 0));
        Assert.That(trade.Unhedged, Is.EqualTo(value));
        Assert.That(() => new CarryTradeMark("t", 0), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void AForwardThatWasMissingLeavesAHoleInTheHedgedBooks()
    {
        var trade = new CarryTradeMark("t", 3);
        for (var i = 0; i < 8; i++)
        {
            var market = Markets.Of(i, 150 + i);
            trade.Update(i == 3 ? new CarryMarket(market.EndTime) { Spot = market.Spot, DollarRate = .05, YenRate = .001 } : market);
            Assert.That(trade.Unhedged, i == 0 ? Is.NaN : Is.Not.NaN);
            Assert.That(trade.Hedged, i is 0 or >= 4 and < 8 ? Is.NaN : Is.Not.NaN, $"day {i}");
        }

        trade.Update(Markets.Of(8, 158));
        Assert.That(trade.Hedged, Is.EqualTo(0).Within(1e-3));
    }

    private static CarryTradeMark Fed(params CarryMarket[] markets)
    {
        var trade = new CarryTradeMark("t");
        foreach (var market in markets) trade.Update(market);
        return trade;
    }
}
