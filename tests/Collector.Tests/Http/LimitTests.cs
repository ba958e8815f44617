using NUnit.Framework;
using YenValve.Collector.Hosting;
using YenValve.Collector.Http;
using YenValve.Collector.Tests.Loopback;

namespace YenValve.Collector.Tests.Http;

/// <summary>No publisher is asked more than it allows.</summary>
[TestFixture]
public sealed class LimitTests
{
    // What the publishers document: Binance spot 6,000 of weight a minute; futures 500 questions in five minutes at the tightest; FRED 120 a minute.
    private static IEnumerable<TestCaseData> Documented()
    {
        var options = new CollectorOptions();
        yield return new TestCaseData(options.Binance.SpotLimits, 6000.0 / 60).SetArgDisplayNames("binance spot");
        yield return new TestCaseData(options.Binance.FuturesLimits, 500.0 / 300).SetArgDisplayNames("binance futures");
        yield return new TestCaseData(options.Fred.Limits, 120.0 / 60).SetArgDisplayNames("fred");
    }

    [TestCaseSource(nameof(Documented))]
    public void StaysUnderTheDocumentedLimitWithMargin(PublisherLimits limits, double documentedPerSecond) =>
        Assert.That(limits.Permits / limits.Window.TotalSeconds, Is.LessThanOrEqualTo(0.75 * documentedPerSecond));

    [Test]
    public void LetsAQuarterThroughAtOnceAndNoMore()
    {
        using var limiter = PublisherPipeline.Limiter(new PublisherLimits(40, TimeSpan.FromHours(1)));
        for (var i = 0; i < 10; i++) Assert.That(limiter.AttemptAcquire().IsAcquired, Is.True);
        Assert.That(limiter.AttemptAcquire().IsAcquired, Is.False);
    }

    [Test]
    public void AHeavierQuestionTakesMore()
    {
        using var limiter = PublisherPipeline.Limiter(new PublisherLimits(40, TimeSpan.FromHours(1)));
        Assert.That(limiter.AttemptAcquire(8).IsAcquired, Is.True);
        Assert.That(limiter.AttemptAcquire(8).IsAcquired, Is.False);
    }

    [Test]
    public async Task APublisherThatKeepsFailingIsLeftAlone()
    {
        await using var rig = await CollectorRig.StartAsync(new DateTime(2026, 1, 5), (_, _) => { });
        rig.Publisher.At("/x", Answer.Status(503));
        var client = ((PublisherClients)rig.Services.GetService(typeof(PublisherClients))!).Of("x", CollectorRig.Unlimited);
        for (var i = 0; i < 3; i++) await Assert.ThatAsync(() => client.GetAsync(new Uri(rig.Publisher.Address, "x"), reply => reply.Text, default), Throws.InstanceOf<PublisherException>());
        var asked = rig.Publisher.Asked.Count;
        await Assert.ThatAsync(() => client.GetAsync(new Uri(rig.Publisher.Address, "x"), reply => reply.Text, default),
            Throws.InstanceOf<PublisherException>().With.Property("Fault").EqualTo(PublisherFault.Resting).And.Property("RetryAfter").GreaterThan(TimeSpan.Zero));
        Assert.That(rig.Publisher.Asked, Has.Count.EqualTo(asked), "not asked at all");
    }

    [TestCase(429, 3600)]
    [TestCase(418, 7200)]
    public async Task ALongRetryAfterIsNotWaitedForButHandedOn(int status, int seconds)
    {
        await using var rig = await CollectorRig.StartAsync(new DateTime(2026, 1, 5), (_, _) => { });
        rig.Publisher.At("/x", Answer.Status(status, seconds));
        var client = ((PublisherClients)rig.Services.GetService(typeof(PublisherClients))!).Of("x", CollectorRig.Unlimited);
        await Assert.ThatAsync(() => client.GetAsync(new Uri(rig.Publisher.Address, "x"), reply => reply.Text, default),
            Throws.InstanceOf<PublisherException>().With.Property("RetryAfter").EqualTo(TimeSpan.FromSeconds(seconds)));
        Assert.That(rig.Publisher.Asked, Has.Count.EqualTo(1));
    }
}
