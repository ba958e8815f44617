using NUnit.Framework;
using QuantConnect.Algorithm;
using YenValve.Engine.Tests.Hosting;
using YenValve.Validation.Tests.Algorithms;
using YenValve.Validation.WarmUp;

namespace YenValve.Validation.Tests.WarmUp;

/// <summary>An algorithm whose decisions depend on when it began is caught, by its audit or by what it holds.</summary>
[TestFixture]
public sealed class WarmUpValidatorTests
{
    private TestData _data = null!;

    [SetUp]
    public void MakeData() => _data = TestMarket.Make();

    [TearDown]
    public void DropData() => _data.Dispose();

    [TestCase(false)]
    [TestCase(true)]
    public void WhoeverGoesByThePriceIsSound(bool audit)
    {
        var report = Validate(() => new GoesByPrice { HasAudit = audit });

        Assert.That(report.Findings, Is.Empty);
        Assert.That(report.Runs, Is.EqualTo(4));
        Assert.That(report.Compared, Is.GreaterThan(30));
    }

    [TestCase(false, "holds|held")]
    [TestCase(true, "decision")]
    public void WhoeverCountsFromHisStartIsCaught(bool audit, string named)
    {
        var report = Validate(() => new CountsFromItsStart { HasAudit = audit });

        Assert.That(report.IsSound, Is.False);
        Assert.That(report.Findings[0].What, Does.Match(named));
        Assert.That(report.Findings[0].Condition, Does.StartWith("started on 2024-03-"));
        Assert.That(report.Findings[0].Differences, Is.Not.Empty);
    }

    [Test]
    public void ARunThatIsTooShortIsSaid() => Assert.That(
        () => WarmUpValidator.Validate(Subjects.Of(_data, () => new GoesByPrice()), new WarmUpSettings(), null, CancellationToken.None),
        Throws.InstanceOf<ValidationException>().With.Message.Contains("too short"));

    private ValidationReport Validate(Func<QCAlgorithm> create) => WarmUpValidator.Validate(
        Subjects.Of(_data, create),
        new WarmUpSettings { Starts = 4, Window = TimeSpan.FromDays(10), Settling = TimeSpan.FromDays(2) },
        null,
        CancellationToken.None);
}
