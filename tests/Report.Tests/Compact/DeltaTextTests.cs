using NUnit.Framework;
using YenValve.Report.Compact;

namespace YenValve.Report.Tests.Compact;

[TestFixture]
public sealed class DeltaTextTests
{
    [Test]
    public void DifferencesAreWrittenOnceEach() => Assert.That(DeltaText.Of([100.0, 101.5, 101.5, 101.5, 99.0], 1), Is.EqualTo("1|1000,15,0*2,-25"));

    [Test]
    public void MissingNumbersAreMarkedAndDoNotMoveWhatFollows() =>
        Assert.That(DeltaText.Of([null, double.NaN, 2.0, double.PositiveInfinity, 2.5], 2), Is.EqualTo("2|~*2,200,~,50"));

    [Test]
    public void NothingIsNothing() => Assert.That(DeltaText.Of(Array.Empty<double?>(), 3), Is.EqualTo("3|"));

    // Differences of rounded values never add up to more than the rounding itself.
    [Test]
    public void RoundingDoesNotPileUp()
    {
        var values = Enumerable.Range(0, 1000).Select(i => (double?)(i / 3.0)).ToList();
        var total = 0L;
        foreach (var token in DeltaText.Of(values, 2).Split('|')[1].Split(','))
        {
            var parts = token.Split('*');
            total += long.Parse(parts[0]) * (parts.Length > 1 ? long.Parse(parts[1]) : 1);
        }

        Assert.That(total / 100.0, Is.EqualTo(333.0).Within(0.005));
    }
}
