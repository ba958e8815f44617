using NUnit.Framework;
using QuantConnect.Algorithm;
using YenValve.Engine.Tests.Hosting;
using YenValve.Validation.Restart;
using YenValve.Validation.Tests.Algorithms;

namespace YenValve.Validation.Tests.Restart;

/// <summary>An algorithm that forgets at a restart is caught; one that keeps what it needs is not.</summary>
[TestFixture]
public sealed class RestartValidatorTests
{
    private TestData _data = null!;

    [SetUp]
    public void MakeData() => _data = TestMarket.Make();

    [TearDown]
    public void DropData() => _data.Dispose();

    [Test]
    public void WhoeverKeepsHisStateIsSound()
    {
        var report = Validate(() => new Remembers { HasAudit = true });

        Assert.That(report.Findings, Is.Empty);
        Assert.That(report.Runs, Is.EqualTo(5));
        Assert.That(report.Compared, Is.EqualTo(5 * 10), "a decision a day on the days that are compared");
    }

    [TestCase(true)]
    [TestCase(false)]
    public void WhoeverForgetsIsCaught(bool audit)
    {
        var report = Validate(() => new Forgets { HasAudit = audit });

        Assert.That(report.IsSound, Is.False);
        Assert.That(report.Findings[0].Condition, Does.StartWith("restarted after 2024-03-"));
        Assert.That(report.Findings[0].What, Does.Contain("not what it would have done"));
    }

    [Test]
    public void WhoeverAsksWhatRestsIsSoundWhileOrdersRest()
    {
        var report = Validate(() => new AsksWhatRests());

        Assert.That(report.Findings, Is.Empty);
        Assert.That(report.Remark, Is.EqualTo("2 while orders rested"), "half of five restarts");
    }

    [Test]
    public void WhoeverSendsASecondOrderIsCaught()
    {
        var report = Validate(() => new SendsTwice());

        Assert.That(report.Findings.Select(finding => finding.Condition), Has.Some.EndsWith("while orders rested"));
        Assert.That(report.Findings[0].Differences.Single(), Is.EqualTo(new Difference("target", "1", "2")));
    }

    private ValidationReport Validate(Func<QCAlgorithm> create) => RestartValidator.Validate(
        Subjects.Of(_data, create), new RestartSettings { Restarts = 5, Window = TimeSpan.FromDays(10) }, null, CancellationToken.None);
}
