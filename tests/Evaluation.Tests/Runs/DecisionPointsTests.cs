using NUnit.Framework;
using YenValve.Algorithms.Audit;
using YenValve.Evaluation.Runs;

namespace YenValve.Evaluation.Tests.Runs;

[TestFixture]
public sealed class DecisionPointsTests
{
    [TestCase(0.45, 0.15, 0.0675, 0.45, TestName = "{m}(a cut)")]
    [TestCase(0.45, 1.0, 0.45, 0.45, TestName = "{m}(whole)")]
    [TestCase(0.45, 1.0, 0.0, 0.0, TestName = "{m}(held at nothing while something was unknown)")]
    [TestCase(0.45, 0.15, 0.30, 0.45, TestName = "{m}(held above what is allowed)")]
    [TestCase(0.45, 0.0, 0.0, 0.45, TestName = "{m}(cut to nothing)")]
    public void BaseWeightIsWhatStoodWithoutTheCut(double allowed, double multiplier, double target, double expected)
    {
        // The allowed weight comes about as a target of 0.9 under a trend of 1 and a factor of one half.
        var line = FormattableString.Invariant($"2024-01-02 01:00:00 audit {{\"v\":1,\"kind\":\"decision\",\"time\":\"2024-01-02T01:00:00Z\",\"price\":40000,\"base\":{2 * allowed},\"trend\":1,\"multiplier\":{multiplier},\"target\":{target},\"factors\":{{\"event\":0.5,\"tail\":1}}}}");
        var point = DecisionPoints.Of(AuditLog.Read([line])).Single();
        Assert.That(point.BaseWeight, Is.EqualTo(expected).Within(1e-12));
        Assert.That((point.Price, point.Multiplier, point.TargetWeight), Is.EqualTo((40000.0, multiplier, target)));
        Assert.That(point.UtcTime, Is.EqualTo(new DateTime(2024, 1, 2, 1, 0, 0, DateTimeKind.Utc)));
    }

    [Test]
    public void ADecisionWithoutAPriceIsLeftOut() =>
        Assert.That(DecisionPoints.Of(AuditLog.Read(["audit {\"v\":1,\"kind\":\"decision\",\"time\":\"2024-01-02T01:00:00Z\",\"price\":null}"])), Is.Empty);
}
