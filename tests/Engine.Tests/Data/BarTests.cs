using NUnit.Framework;
using QuantConnect;
using QuantConnect.Data.Market;

namespace YenValve.Engine.Tests.Data;

/// <summary>Trade bars, quote bars and ticks.</summary>
[TestFixture]
public class BarTests
{
    [Test]
    public void TheFirstPriceSetsTheOthers()
    {
        var bar = new TradeBar { Close = 5 };
        Assert.That((bar.Open, bar.High, bar.Low, bar.Value), Is.EqualTo((5m, 5m, 5m, 5m)));

        bar = new TradeBar();
        bar.UpdateTrade(10, 2);
        bar.UpdateTrade(12, 3);
        bar.UpdateTrade(9, 1);
        Assert.That((bar.Open, bar.High, bar.Low, bar.Close, bar.Volume), Is.EqualTo((10m, 12m, 9m, 9m, 6m)));
    }

    [Test]
    public void EndTimeIsTimeAndPeriod()
    {
        var bar = new TradeBar(Points.Day, Points.Btc, 1, 1, 1, 1, 1);
        Assert.That(bar.EndTime, Is.EqualTo(Points.Day.AddMinutes(1)));
        bar.EndTime = Points.Day.AddHours(1);
        Assert.That(bar.Period, Is.EqualTo(Time.OneHour));
        bar.Time = Points.Day.AddHours(1);
        Assert.That(bar.EndTime, Is.EqualTo(Points.Day.AddHours(2)));
    }

    [Test]
    public void RepeatedBarsHaveNoVolume()
    {
        var bar = Points.Hour(0, 100);
        var repeated = (TradeBar)bar.Clone(true);
        Assert.That(repeated.IsFillForward, Is.True);
        Assert.That(repeated.Volume, Is.Zero);
        Assert.That(repeated.Close, Is.EqualTo(100));
        Assert.That(((TradeBar)bar.Clone(false)).Volume, Is.EqualTo(1));
    }

    [Test]
    public void QuotesShowTheMidOrTheSideThatIsThere()
    {
        var both = new QuoteBar(Points.Day, Points.Yen, new Bar(149, 150, 148, 149.5m), 1, new Bar(149.2m, 150.2m, 148.2m, 149.7m), 2);
        Assert.That((both.Open, both.High, both.Low, both.Close, both.Value), Is.EqualTo((149.1m, 150.1m, 148.1m, 149.6m, 149.6m)));
        var collapsed = both.Collapse();
        Assert.That((collapsed.Close, collapsed.Volume, collapsed.Period), Is.EqualTo((149.6m, 0m, Time.OneMinute)));

        var bidOnly = new QuoteBar(Points.Day, Points.Yen, new Bar(149, 150, 148, 149.5m), 1, null, 2);
        Assert.That(bidOnly.Close, Is.EqualTo(149.5m));
        Assert.That(bidOnly.LastAskSize, Is.Zero);
        Assert.That(new QuoteBar(true).Close, Is.Zero);
    }

    [Test]
    public void QuotesAreGatheredFromTicks()
    {
        var bar = new QuoteBar(true);
        bar.UpdateQuote(10, 1, 0, 0);
        Assert.That(bar.Ask, Is.Null);
        bar.UpdateQuote(8, 2, 11, 3);
        bar.UpdateBid(9, 0);
        Assert.That((bar.Bid!.Open, bar.Bid.High, bar.Bid.Low, bar.Bid.Close), Is.EqualTo((10m, 10m, 8m, 9m)));
        Assert.That((bar.LastBidSize, bar.LastAskSize, bar.Value), Is.EqualTo((2m, 3m, 9m)));
    }

    [Test]
    public void CryptoLinesAreRead()
    {
        var bar = (TradeBar)new TradeBar().Reader(Points.Config<TradeBar>(Points.Btc, Resolution.Hour), "20240304 05:00,1.5,2,1,1.75,300", Points.Day, false)!;
        Assert.That(bar.Time, Is.EqualTo(Points.Day.AddHours(5)));
        Assert.That(bar.EndTime, Is.EqualTo(Points.Day.AddHours(6)));
        Assert.That((bar.Open, bar.High, bar.Low, bar.Close, bar.Volume), Is.EqualTo((1.5m, 2m, 1m, 1.75m, 300m)));

        var minute = TradeBar.ParseCrypto<Marked>(Points.Config<Marked>(Points.Btc, Resolution.Minute), "60000,1,2,3,4,5", Points.Day);
        Assert.That(minute.Time, Is.EqualTo(Points.Day.AddMinutes(1)));
        Assert.That(minute.Symbol, Is.EqualTo(Points.Btc));
    }

    [Test]
    public void EquityPricesAreInTenThousandths()
    {
        var spy = Symbol.Create("SPY", SecurityType.Equity, Market.USA);
        var bar = TradeBar.ParseEquity(Points.Config<TradeBar>(spy, Resolution.Daily), "20240304 00:00,4120000,4150000,4100000,4145500,12", Points.Day);
        Assert.That(bar.Close, Is.EqualTo(414.55m));
    }

    [Test]
    public void QuoteLinesAreRead()
    {
        var config = Points.Config<QuoteBar>(Points.Yen, Resolution.Hour);
        var bar = (QuoteBar)new QuoteBar().Reader(config, "20240304 05:00,149,150,148,149.5,7,149.2,150.2,148.2,149.7,8", Points.Day, false)!;
        Assert.That((bar.Bid!.Low, bar.Ask!.High, bar.LastBidSize, bar.LastAskSize, bar.Value), Is.EqualTo((148m, 150.2m, 7m, 8m, 149.6m)));

        var askOnly = (QuoteBar)new QuoteBar().Reader(config, "20240304 05:00,,,,,,149.2,150.2,148.2,149.7,8", Points.Day, false)!;
        Assert.That(askOnly.Bid, Is.Null);
        Assert.That(askOnly.Close, Is.EqualTo(149.7m));
    }

    [Test]
    public void AFaultyLineGivesAnEmptyBar()
    {
        var bar = (TradeBar)new TradeBar().Reader(Points.Config<TradeBar>(Points.Btc, Resolution.Hour), "not a line", Points.Day, false)!;
        Assert.That(bar.Symbol, Is.EqualTo(Points.Btc));
        Assert.That(bar.Close, Is.Zero);
    }

    [Test]
    public void TicksAreRead()
    {
        var trade = new Tick(Points.Config<Tick>(Points.Btc, Resolution.Tick), "1500,67000.5,0.25,1", Points.Day);
        Assert.That(trade.TickType, Is.EqualTo(TickType.Quote));

        var yen = new Tick(Points.Config<Tick>(Points.Yen, Resolution.Tick), "1500,149.5,149.7", Points.Day);
        Assert.That((yen.Time, yen.BidPrice, yen.AskPrice, yen.Value), Is.EqualTo((Points.Day.AddSeconds(1.5), 149.5m, 149.7m, 149.6m)));
    }

    private sealed class Marked : TradeBar;
}
