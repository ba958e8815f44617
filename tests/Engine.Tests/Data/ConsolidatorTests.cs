using NUnit.Framework;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;

namespace YenValve.Engine.Tests.Data;

/// <summary>Bars made of bars.</summary>
[TestFixture]
public class ConsolidatorTests
{
    [Test]
    public void ABarEndsWithTheOneThatBeginsTheNext()
    {
        var bars = Run(new TradeBarConsolidator(TimeSpan.FromHours(4)),
            Points.Hour(2, 10, 12, 9, 11), Points.Hour(3, 11, 15, 10, 14), Points.Hour(4, 14, 14, 8, 9), Points.Hour(9, 20));
        Assert.That(bars.Select(Show), Is.EqualTo(new[] { "00-04 10 15 9 14 v2", "04-08 14 14 8 9 v1" }));
    }

    [Test]
    public void AScanLetsABarOutAtItsEnd()
    {
        var consolidator = new TradeBarConsolidator(TimeSpan.FromHours(4));
        var bars = Run(consolidator, Points.Hour(2, 10), Points.Hour(3, 11));
        consolidator.Scan(Points.Day.AddHours(3.9));
        Assert.That(bars, Is.Empty);
        consolidator.Scan(Points.Day.AddHours(4));
        Assert.That(bars.Select(Show), Is.EqualTo(new[] { "00-04 10 11 10 11 v2" }));
        Assert.That(consolidator.WorkingBar, Is.Null);
        consolidator.Update(Points.Hour(4, 12));
        consolidator.Scan(Points.Day.AddHours(5));
        Assert.That(bars, Has.Count.EqualTo(1));
    }

    [Test]
    public void BarsCanBeginAtAnOffset()
    {
        var bars = Run(new TradeBarConsolidator(TimeSpan.FromHours(4), TimeSpan.FromHours(2)),
            [.. Enumerable.Range(0, 11).Select(hour => Points.Hour(hour, hour + 1))]);
        Assert.That(bars.Select(Show), Is.EqualTo(new[] { "22-02 1 2 1 2 v2", "02-06 3 6 3 6 v4", "06-10 7 10 7 10 v4" }));
    }

    [Test]
    public void BarsByCountEndWithTheirLastDataPoint()
    {
        var bars = Run(new TradeBarConsolidator(3), [.. Enumerable.Range(0, 7).Select(hour => Points.Hour(hour, hour + 1))]);
        Assert.That(bars.Select(Show), Is.EqualTo(new[] { "00-03 1 3 1 3 v3", "03-06 4 6 4 6 v3" }));
    }

    [Test]
    public void CalendarBars()
    {
        TradeBar Daily(int month, int day, decimal price) => new(new DateTime(2024, month, day), Points.Btc, price, price, price, price, 1, Time.OneDay);
        var bars = Run(new TradeBarConsolidator(Calendar.Monthly), Daily(1, 30, 1), Daily(1, 31, 2), Daily(2, 1, 3), Daily(2, 29, 4), Daily(3, 1, 5));
        Assert.That(bars.Select(bar => (bar.Time, bar.EndTime, bar.Value)), Is.EqualTo(new[]
        {
            (new DateTime(2024, 1, 1), new DateTime(2024, 2, 1), 2m),
            (new DateTime(2024, 2, 1), new DateTime(2024, 3, 1), 4m),
        }));
    }

    [Test]
    public void QuoteBarsOpenWhereTheLastOneClosed()
    {
        QuoteBar Quote(int hour, decimal bid) => new(Points.Day.AddHours(hour), Points.Yen, new Bar(bid, bid, bid, bid), hour,
            new Bar(bid + 1, bid + 1, bid + 1, bid + 1), hour, Time.OneHour);
        var bars = Run(new QuoteBarConsolidator(TimeSpan.FromHours(2)), Quote(0, 10), Quote(1, 12), Quote(2, 11), Quote(4, 9));
        Assert.That(bars.Cast<QuoteBar>().Select(bar => (bar.Bid!.Open, bar.Bid.High, bar.Bid.Low, bar.Bid.Close, bar.LastAskSize)), Is.EqualTo(new[]
        {
            (10m, 12m, 10m, 12m, 1m),
            (12m, 12m, 11m, 11m, 2m),
        }));
    }

    [Test]
    public void ConsolidatorsFollowEachOther()
    {
        var bars = Run(new SequentialConsolidator(new TradeBarConsolidator(2), new TradeBarConsolidator(2)),
            [.. Enumerable.Range(0, 8).Select(hour => Points.Hour(hour, hour + 1))]);
        Assert.That(bars.Select(Show), Is.EqualTo(new[] { "00-04 1 4 1 4 v4", "04-08 5 8 5 8 v4" }));
        Assert.That(() => new SequentialConsolidator(new TradeBarConsolidator(2), new QuoteBarConsolidator(2)), Throws.ArgumentException);
    }

    [Test]
    public void TheWindowHoldsTheNewBarFirst()
    {
        var consolidator = new TradeBarConsolidator(1);
        var seen = new List<decimal>();
        consolidator.DataConsolidated += (_, bar) => seen.Add(consolidator[0].Value);
        consolidator.Update(Points.Hour(0, 1));
        consolidator.Update(Points.Hour(1, 2));
        Assert.That(seen, Is.EqualTo(new[] { 1m, 2m }));
        Assert.That(consolidator.Previous.Value, Is.EqualTo(1));
    }

    [Test]
    public void DataMustNotBeLongerThanTheBars()
    {
        var daily = new TradeBar(Points.Day, Points.Btc, 1, 1, 1, 1, 1, Time.OneDay);
        Assert.That(() => new TradeBarConsolidator(TimeSpan.FromHours(4)).Update(daily), Throws.ArgumentException.With.Message.Contains(
            "can not consolidate bars of period: 04:00:00, using data of the same or higher period: 1.00:00:00"));
    }

    [Test]
    public void OneConsolidatorIsForOneSymbol()
    {
        var consolidator = new BaseDataConsolidator(3);
        consolidator.Update(Points.Hour(0, 1));
        Assert.That(() => consolidator.Update(new TradeBar(Points.Day, Points.Yen, 1, 1, 1, 1, 1)),
            Throws.InvalidOperationException.With.Message.Contains("The previous consolidated SecurityIdentifier (BTCUSDT 18N)"));
    }

    [Test]
    public void DynamicDataUsesItsBarProperties()
    {
        Row Make(int hour, decimal value, decimal? high = null)
        {
            var row = new Row { Symbol = Points.Btc, Time = Points.Day.AddHours(hour), Value = value };
            if (high is not null) row.SetProperty("High", high);
            return row;
        }
        var bars = Run(new DynamicDataConsolidator(2), Make(0, 5, 9), Make(1, 7));
        Assert.That((bars[0] as TradeBar)!.High, Is.EqualTo(9));
        Assert.That(bars[0].Value, Is.EqualTo(7));
    }

    internal static List<BaseData> Run(IDataConsolidator consolidator, params BaseData[] data)
    {
        var bars = new List<BaseData>();
        consolidator.DataConsolidated += (_, bar) => bars.Add((BaseData)bar);
        foreach (var point in data) consolidator.Update(point);
        return bars;
    }

    private static string Show(BaseData data)
    {
        var bar = (TradeBar)data;
        return FormattableString.Invariant($"{bar.Time:HH}-{bar.EndTime:HH} {bar.Open} {bar.High} {bar.Low} {bar.Close} v{bar.Volume}");
    }

    private sealed class Row : DynamicData;
}
