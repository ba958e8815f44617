using NUnit.Framework;
using YenValve.Indicators.Volatility;

namespace YenValve.Indicators.Tests.Volatility;

[TestFixture]
public sealed class SpikeLatchTests
{
    [TestCase(.5, 0, false, true)]
    [TestCase(.49, 5, false, false)]
    [TestCase(.1, 1, true, true)]
    [TestCase(.1, .99, true, false)]
    [TestCase(double.NaN, double.NaN, true, false)]
    public void EntersOnAScoreOrAnAlarmAtARaisedLevel(double score, double level, bool alarm, bool on)
    {
        var latch = new SpikeLatch();
        latch.Update(score, level, alarm, false, false);
        Assert.That(latch.IsOn, Is.EqualTo(on));
    }

    [Test]
    public void DoesNotEnterAgainstTheDirection()
    {
        var latch = new SpikeLatch();
        latch.Update(1, 9, true, true, againstYenStrength: true);
        Assert.That(latch.IsOn, Is.False);
        latch.Update(1, 9, true, true, againstYenStrength: false);
        latch.Update(1, 9, true, true, againstYenStrength: true);
        Assert.That(latch.IsOn, Is.True, "the direction bars the way in, it does not show the way out");
    }

    [Test]
    public void LeavesAfterFiveCalmObservationsInARow()
    {
        var latch = On();
        Assert.That(Enumerable.Range(0, 6).Select(_ => Calm(latch)), Is.EqualTo(new[] { true, true, true, true, false, false }));
    }

    [TestCase(.25, false, TestName = "TheScoreIsNotLowEnough")]
    [TestCase(0, true, TestName = "TheTermStructureIsInverted")]
    [TestCase(0, null, TestName = "TheTermStructureIsUnknown")]
    [TestCase(double.NaN, false, TestName = "TheScoreIsUnknown")]
    public void StartsCountingAgain(double score, bool? inverted)
    {
        var latch = On();
        for (var i = 0; i < 4; i++) Calm(latch);
        latch.Update(score, 0, false, inverted, false);
        Assert.That(Enumerable.Range(0, 5).Select(_ => Calm(latch)), Is.EqualTo(new[] { true, true, true, true, false }));
    }

    [Test]
    public void ResetIsCalm()
    {
        var latch = On();
        latch.Reset();
        Assert.That(latch.IsOn, Is.False);
    }

    private static SpikeLatch On()
    {
        var latch = new SpikeLatch();
        latch.Update(.9, 3, false, true, false);
        return latch;
    }

    private static bool Calm(SpikeLatch latch)
    {
        latch.Update(.1, 0, false, false, false);
        return latch.IsOn;
    }
}
