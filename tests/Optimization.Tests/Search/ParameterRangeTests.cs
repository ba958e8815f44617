using NUnit.Framework;
using YenValve.Optimization.Search;

namespace YenValve.Optimization.Tests.Search;

[TestFixture]
public sealed class ParameterRangeTests
{
    [Test]
    public void CountsInDecimalsSoThatNoStepDrifts() => Assert.That(new ParameterRange("a", 0m, 0.3m, 0.1m).Grid, Is.EqualTo(new[] { "0", "0.1", "0.2", "0.3" }));

    [Test]
    public void TheUpperEndIsLeftOutWhereNoStepReachesIt() => Assert.That(new ParameterRange("a", 1m, 2m, 0.4m).Grid, Is.EqualTo(new[] { "1", "1.4", "1.8" }));

    [Test]
    public void OnePointIsARange() => Assert.That(new ParameterRange("a", 5m, 5m, 1m).Grid, Is.EqualTo(new[] { "5" }));

    [Test]
    public void AStepThatIsLeftOutIsOneOfTheSegments()
    {
        var range = ParameterRange.Of("a", 0m, 1m, null, null, 4);
        Assert.That((range.Step, range.MinStep), Is.EqualTo((0.25m, 0.025m)));
    }

    [Test]
    public void AnyPointOfTheLeastStepCanBeDrawn()
    {
        var range = new ParameterRange("a", 0m, 1m, 0.5m, 0.25m);
        Assert.That(new[] { 0.0, 0.2, 0.5, 0.999999 }.Select(range.At), Is.EqualTo(new[] { "0", "0.25", "0.5", "1" }));
    }

    [TestCase("1", "0", "1", null)]
    [TestCase("0", "1", "0", null)]
    [TestCase("0", "1", "-1", null)]
    [TestCase("0", "1", "0.1", "0.2")]
    [TestCase("0", "1", "0.1", "0")]
    [TestCase("0", "1", "0.0000001", null)]
    public void RefusesWhatIsNoRange(string min, string max, string step, string? least) =>
        Assert.That(() => new ParameterRange("restore-days", Number(min), Number(max), Number(step), least == null ? null : Number(least)),
            Throws.ArgumentException.With.Message.Contains("restore-days"));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
