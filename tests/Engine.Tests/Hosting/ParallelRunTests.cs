using NUnit.Framework;
using QuantConnect.Data.Market;

namespace YenValve.Engine.Tests.Hosting;

/// <summary>Runs side by side share parsed data and nothing else.</summary>
[TestFixture]
public class ParallelRunTests
{
    [Test]
    public void RunsSideBySideDoNotMix()
    {
        using var first = new TestData().WithHours(TestData.Hours(new DateTime(2024, 3, 2), 48));
        using var second = new TestData().WithHours(TestData.Hours(new DateTime(2024, 3, 2), 48, 1001));
        var cache = new MarketDataCache();
        var sums = new decimal[16];
        Parallel.For(0, sums.Length, i => new HourPlan
        {
            AtData = (a, slice) => sums[i] += slice.Bars.TryGetValue(a.Btc, out TradeBar? bar) ? bar.Close : 0m,
        }.RunOn(i % 2 == 0 ? first : second, cache: cache));

        // closes 1..48 and 1001..1048; the bar that ends at midnight after the last day counts
        Assert.That(sums.Where((_, i) => i % 2 == 0), Is.All.EqualTo(48 * 49 / 2m));
        Assert.That(sums.Where((_, i) => i % 2 == 1), Is.All.EqualTo(48 * 49 / 2m + 48 * 1000m));
    }

    [Test]
    public void ABarChangedByOneRunIsNotSeenByTheNext()
    {
        using var data = new TestData().WithHours(TestData.Hours(new DateTime(2024, 3, 2), 24));
        var cache = new MarketDataCache();
        var closes = new List<decimal>();
        for (var run = 0; run < 2; run++)
        {
            new HourPlan
            {
                To = new DateTime(2024, 3, 2),
                AtData = (a, slice) =>
                {
                    var bar = slice.Bars[a.Btc];
                    if (slice.Time.Hour == 5) closes.Add(bar.Close);
                    bar.Close = -1m;
                },
            }.RunOn(data, cache: cache);
        }
        Assert.That(closes, Is.EqualTo(new[] { 5m, 5m }));
    }
}
