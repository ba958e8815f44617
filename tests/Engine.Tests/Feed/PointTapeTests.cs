using NUnit.Framework;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Securities;
using QuantConnect.Securities.Interfaces;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Feed;

/// <summary>Runs that share their bars see what they would see alone.</summary>
[TestFixture]
public class PointTapeTests
{
    private static readonly DateTime Start = new(2024, 3, 2);

    [Test]
    public void APlayedBackRunSeesWhatTheFirstSaw()
    {
        // An hour is missing, so that a filled bar is among them.
        using var data = new TestData().WithHours(TestData.Hours(Start, 12).Concat(TestData.Hours(Start.AddHours(13), 35, 14)));
        var alone = Seen(data, new MarketDataCache());
        var cache = new MarketDataCache { SharesBars = true };
        var (first, second, third) = (Seen(data, cache), Seen(data, cache), Seen(data, cache));
        Assert.Multiple(() =>
        {
            Assert.That(alone, Has.Count.EqualTo(48));
            foreach (var run in new[] { first, second, third }) Assert.That(run.Select(Text), Is.EqualTo(alone.Select(Text)));
            Assert.That(third.Zip(second, ReferenceEquals), Is.All.True, "the points are played back");
        });
    }

    [Test]
    public void AnotherStretchIsAnotherTape()
    {
        using var data = new TestData().WithHours(TestData.Hours(Start, 96));
        var cache = new MarketDataCache { SharesBars = true };
        Seen(data, cache);
        Assert.That(Seen(data, cache, days: 3).Select(Text), Is.EqualTo(Seen(data, new MarketDataCache(), days: 3).Select(Text)));
    }

    [Test]
    public void AFileThatChangedIsReadAgain()
    {
        using var data = new TestData().WithHours(TestData.Hours(Start, 48));
        var cache = new MarketDataCache { SharesBars = true };
        Seen(data, cache);
        data.WithHours(TestData.Hours(Start, 48, 1001));
        File.SetLastWriteTimeUtc(data.HourFile, new DateTime(2030, 1, 1));
        Assert.That(Seen(data, cache)[0].Price, Is.EqualTo(1001m));
    }

    [Test]
    public void AFilterOfTheAlgorithmsOwnIsAskedInEveryRun()
    {
        using var data = new TestData().WithHours(TestData.Hours(Start, 48));
        var cache = new MarketDataCache { SharesBars = true };
        Seen(data, cache);
        Seen(data, cache);
        var filter = new EvenCloses();
        var seen = Seen(data, cache, start: a => a.Securities[a.Btc].SetDataFilter(filter));
        Assert.Multiple(() =>
        {
            Assert.That(filter.Asked, Is.GreaterThan(40));
            Assert.That(seen.Where(bar => !bar.IsFillForward).Select(bar => bar.Price % 2), Is.All.Zero);
        });
    }

    [Test]
    public void AFilterSetInTheMiddleOfAPlaybackIsRefused()
    {
        using var data = new TestData().WithHours(TestData.Hours(Start, 48));
        var cache = new MarketDataCache { SharesBars = true };
        Seen(data, cache);
        var outcome = new HourPlan { AtData = (a, _) => a.Securities[a.Btc].SetDataFilter(new EvenCloses()) }.RunOn(data, cache: cache);
        Assert.That(outcome.RuntimeError, Does.Contain("data filter of BTCUSDT"));
    }

    private static List<BaseData> Seen(TestData data, MarketDataCache cache, int days = 2, Action<HourAlgorithm>? start = null)
    {
        var seen = new List<BaseData>();
        var outcome = new HourPlan
        {
            To = Start.AddDays(days - 1),
            AtStart = start,
            AtData = (a, slice) =>
            {
                if (slice.Bars.TryGetValue(a.Btc, out TradeBar? bar)) seen.Add(bar);
            },
        }.RunOn(data, cache: cache);
        Assert.That(outcome.RuntimeError, Is.Empty);
        return seen;
    }

    private static string Text(BaseData point) => FormattableString.Invariant($"{point.Time:O} {point.EndTime:O} {point.Price} {point.IsFillForward}");

    private sealed class EvenCloses : ISecurityDataFilter
    {
        public int Asked { get; private set; }

        public bool Filter(Security vehicle, BaseData data)
        {
            Asked++;
            return data.Price % 2 == 0;
        }
    }
}
