using NUnit.Framework;
using QuantConnect.Algorithm;
using YenValve.Engine.Tests.Hosting;
using YenValve.Validation.Stale;
using YenValve.Validation.Tests.Algorithms;
using YenValve.Validation.Traces;

namespace YenValve.Validation.Tests.Stale;

/// <summary>An algorithm that takes silence for calm is caught; one that lets silence stop it is not.</summary>
[TestFixture]
public sealed class StaleValidatorTests
{
    private TestData _data = null!;

    [SetUp]
    public void MakeData() => _data = TestMarket.Make();

    [TearDown]
    public void DropData() => _data.Dispose();

    [TestCase(false)]
    [TestCase(true)]
    public void WhoeverStopsWithoutNewsIsSound(bool audit)
    {
        var report = Validate(() => new StopsWithoutRows { HasAudit = audit });

        Assert.That(report.Findings, Is.Empty);
        Assert.That(report.Runs, Is.EqualTo(8), "two feeds, lost four times");
        Assert.That(report.Compared, Is.GreaterThan(0));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void WhoeverTakesSilenceForCalmIsCaught(bool audit)
    {
        var report = Validate(() => new TakesSilenceForCalm { HasAudit = audit });

        Assert.That(report.IsSound, Is.False);
        Assert.That(report.Findings.Select(f => f.Condition), Is.All.StartsWith("alternative/rows.csv lost at 2024-"));
        Assert.That(report.Findings[0].What, Is.EqualTo("exposure rises without the feed"));
        Assert.That(report.Findings[0].Differences.Select(d => d.Name), Does.Contain(audit ? "target" : "exposure"));
    }

    [Test]
    public void TimesPreferReductions()
    {
        var trace = new RunTrace([.. Enumerable.Range(0, 100).Select(i => new TraceEvent(new DateTime(2024, 1, 1).AddDays(i), false, "order") { Filled = i % 10 == 7 ? -1m : 1m })], [], "");
        var times = StaleValidator.Times(trace, 6);

        Assert.That(times.Count(time => (time - new DateTime(2024, 1, 1)).Days % 10 == 7), Is.GreaterThanOrEqualTo(3));
        Assert.That(times, Is.Ordered.And.Unique);
    }

    [TestCase("crypto/binance/hour/btcusdt_trade.zip", "crypto/binance/hour/btcusdt_trade.zip")]
    [TestCase("crypto/binance/minute/btcusdt/20240302_trade.zip", "crypto/binance/minute/btcusdt/*_trade.zip")]
    public void DaysOfOneSeriesAreOneFeed(string path, string feed) => Assert.That(Feeds.NameOf(path), Is.EqualTo(feed));

    private ValidationReport Validate(Func<QCAlgorithm> create) => StaleValidator.Validate(
        Subjects.Of(_data, create),
        new StaleSettings { Drops = 4, Horizon = TimeSpan.FromDays(20), Grace = TimeSpan.FromDays(3) },
        null,
        CancellationToken.None);
}
