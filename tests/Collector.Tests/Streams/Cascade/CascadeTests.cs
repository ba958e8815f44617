using NUnit.Framework;

namespace YenValve.Collector.Tests.Streams.Cascade;

/// <summary>A cascade in small; the whole day is <c>dotnet run -c Release --project benchmarks -- cascade</c>.</summary>
[TestFixture]
public sealed class CascadeTests
{
    [Test]
    public async Task TheWorstHourOfTheTenthOfOctoberArrivesWhole()
    {
        var figures = await CascadeLoad.Run(1.0, CascadeDay.FallStart - TimeSpan.FromMinutes(10), TimeSpan.FromHours(1));
        Assert.Multiple(() =>
        {
            Assert.That(figures.Verdict.Wrong, Is.Empty);
            Assert.That(figures.Verdict.Counted, Is.EqualTo(figures.Liquidations));

            // Forty minutes of $6.93bn and twenty of some $3.7m each.
            Assert.That((double)figures.Usd, Is.EqualTo(7.0e9).Within(1).Percent);
            Assert.That((figures.Verdict.Whole, figures.Verdict.Partial), Is.EqualTo((12, 0)));
            Assert.That(figures.MostWaiting, Is.LessThan(64 << 20));
        });
    }

    [Test]
    public void TheDayIsTheOneThatWasCounted()
    {
        var day = new CascadeDay(1.0);
        var minutes = Enumerable.Range(0, 24 * 60).Select(m => day.UsdPerMinute(TimeSpan.FromMinutes(m))).ToList();
        Assert.That((minutes.Skip(480).Take(840).Sum(), minutes.Max()), Is.EqualTo((9.89e9, 3.21e9)).Within(1e3));
        Assert.That(minutes.Skip(530).Take(40).Sum(), Is.EqualTo(6.93e9).Within(1e3));
    }
}
