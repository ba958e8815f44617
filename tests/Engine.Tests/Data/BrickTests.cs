using NUnit.Framework;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Data;

/// <summary>Bars that end when something has moved enough; worked out by hand.</summary>
[TestFixture]
public class BrickTests
{
    [Test]
    public void ClassicBricksReverseAfterOne()
    {
        // opens at the next multiple of 10 above 101
        var bricks = Run(new ClassicRenkoConsolidator(10), 101, 112, 120, 109, 100);
        Assert.That(bricks, Is.EqualTo(new[] { "110-120", "120-110", "110-100" }));
    }

    [Test]
    public void WickedBricksReverseAfterTwo()
    {
        var consolidator = new RenkoConsolidator(10);
        var lows = new List<decimal>();
        consolidator.DataConsolidated += (_, bar) => lows.Add(bar.Low);
        // 101 counts as 100; 131 passes 110, 120 and 130; 119 is one brick back, 109 two
        var bricks = Run(consolidator, 101, 98, 131, 119, 109, 131);
        Assert.That(bricks, Is.EqualTo(new[] { "100-110", "110-120", "120-130", "120-110", "120-130" }));
        Assert.That(lows[0], Is.EqualTo(98));
        Assert.That(lows[4], Is.EqualTo(109));
    }

    [TestCase(104, 100)]
    [TestCase(106, 110)]
    [TestCase(-4, 0)]
    public void TheFirstPriceIsRoundedToABrick(decimal price, decimal expected) =>
        Assert.That(RenkoConsolidator.GetClosestMultiple(price, 10), Is.EqualTo(expected));

    [Test]
    public void VolumeBarsSplitWhatIsTooMuch()
    {
        var consolidator = new VolumeRenkoConsolidator(100);
        var bars = ConsolidatorTests.Run(consolidator, Points.Hour(0, 10, 11, 9, 10, 60), Points.Hour(1, 10, 14, 10, 13, 250));
        Assert.That(bars.Cast<VolumeRenkoBar>().Select(bar => (bar.Volume, bar.Open, bar.High, bar.Close)), Is.EqualTo(new[]
        {
            (100m, 10m, 14m, 13m),
            (100m, 13m, 14m, 13m),
            (100m, 13m, 14m, 13m),
        }));
        Assert.That(((VolumeRenkoBar)consolidator.WorkingData!).Volume, Is.EqualTo(10));
    }

    [Test]
    public void RangeBarsFillGaps()
    {
        // the smallest step of BTCUSDT on Binance is 0.01, so 100 steps are 1
        using var run = new RunContext(TestData.Kit, new Dictionary<string, string>()).Enter();
        Assert.That(Run(new RangeConsolidator(100), 100, 101.5m, 103.2m), Is.EqualTo(new[] { "100-101", "101.01-102.01", "102.02-103.02" }));
        Assert.That(Run(new ClassicRangeConsolidator(100), 100, 103.2m, 104.3m), Is.EqualTo(new[] { "100-101", "103.2-104.2" }));
    }

    private static List<string> Run(IDataConsolidator consolidator, params decimal[] prices)
    {
        var bars = ConsolidatorTests.Run(consolidator, [.. prices.Select((price, hour) => Points.Hour(hour, price))]);
        return bars.ConvertAll(bar => FormattableString.Invariant($"{((TradeBar)bar).Open:0.##}-{((TradeBar)bar).Close:0.##}"));
    }
}
