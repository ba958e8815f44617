using System.Globalization;
using NUnit.Framework;
using QuantConnect.Algorithm;
using YenValve.Engine.Tests.Hosting;
using YenValve.Validation.Lookahead;
using YenValve.Validation.Tests.Algorithms;

namespace YenValve.Validation.Tests.Lookahead;

/// <summary>An algorithm that knows the future is caught, with the decision in which it did; one that does not is left in peace.</summary>
[TestFixture]
public sealed class LookaheadValidatorTests
{
    private TestData _data = null!;

    [SetUp]
    public void MakeData() => _data = TestMarket.Make();

    [TearDown]
    public void DropData() => _data.Dispose();

    [TestCase(false)]
    [TestCase(true)]
    public void WhoeverWaitsForThePublicationIsSound(bool audit)
    {
        var report = Validate(() => new FollowsRows<PublishedRow> { HasAudit = audit });

        Assert.That(report.Findings, Is.Empty);
        Assert.That(report.Runs, Is.EqualTo(6));
        Assert.That(report.Compared, Is.GreaterThan(60));
    }

    [Test]
    public void WhoeverReadsTheFileIsCaughtByHisOrders()
    {
        var report = Validate(() => new PeeksAtPrices());

        Assert.That(report.IsSound, Is.False);
        var first = report.Findings[0];
        Assert.That(first.What, Does.Contain("order event"));
        Assert.That(first.Differences.Single().Expected, Does.Contain("BTCUSDT"));
        Assert.That(first.Condition, Does.StartWith("data cut at 2024-"));
    }

    [Test]
    public void WhoeverReadsTheFileIsCaughtByHisDecisions()
    {
        var report = Validate(() => new PeeksAtPrices { HasAudit = true });

        // a peek of one day shows in the last decisions before the cut, and only where the answer is to hold
        Assert.That(report.Findings, Is.Not.Empty);
        foreach (var finding in report.Findings)
        {
            var cut = DateTime.ParseExact(finding.Condition["data cut at ".Length..], "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
            Assert.That(cut - finding.UtcTime, Is.InRange(TimeSpan.Zero, TimeSpan.FromDays(1)));
        }

        Assert.That(report.Findings[0].Differences.First(d => d.Name == "target"), Is.EqualTo(new Difference("target", "1", "0")));
    }

    [Test]
    public void ARowBeforeItsPublicationIsCaught()
    {
        var report = Validate(() => new FollowsRows<PrematureRow> { HasAudit = true });

        Assert.That(report.IsSound, Is.False);
        Assert.That(report.Findings[0].Differences.Select(d => d.Name), Does.Contain("target"));
    }

    [Test]
    public void AFailureWithoutTheFutureIsAFinding()
    {
        var report = Validate(() => new NeedsTheLastDay());

        Assert.That(report.Findings.Select(f => f.What), Is.All.Contains("fails once the future is missing"));
        Assert.That(report.Findings, Is.Not.Empty);
    }

    [Test]
    public void NothingToCompareIsSaid() =>
        Assert.That(() => Validate(() => new DoesNothing()), Throws.InstanceOf<ValidationException>().With.Message.Contains("nothing to compare"));

    [Test]
    public void AStopKeepsWhatIsDone()
    {
        using var stop = new CancellationTokenSource();
        var runs = 0;
        var subject = Subjects.Of(_data, () =>
        {
            if (++runs == 4) stop.Cancel();
            return new PeeksAtPrices();
        }) with
        { Degree = 1 };
        var report = LookaheadValidator.Validate(subject, new LookaheadSettings { Cuts = 6 }, null, stop.Token);

        Assert.That(report.Runs, Is.EqualTo(2), "the first of the four is the run that is left alone, the last was stopped");
        Assert.That(report.IsComplete, Is.False);
        Assert.That(report.Findings, Is.Not.Empty);
    }

    private ValidationReport Validate(Func<QCAlgorithm> create) =>
        LookaheadValidator.Validate(Subjects.Of(_data, create), new LookaheadSettings { Cuts = 6 }, null, CancellationToken.None);

    private sealed class DoesNothing : DailySignal
    {
        protected override double? Want() => null;
    }

    private sealed class NeedsTheLastDay : DailySignal
    {
        protected override void Begin()
        {
            var lines = File.ReadAllLines(Path.Combine(QuantConnect.Globals.DataFolder, TestMarket.Series));
            if (lines.Length < TestMarket.Days) throw new InvalidOperationException("rows are missing");
        }

        protected override double? Want() => 1.0;
    }
}
