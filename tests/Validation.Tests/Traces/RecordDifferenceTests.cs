using NUnit.Framework;
using YenValve.Validation.Traces;

namespace YenValve.Validation.Tests.Traces;

[TestFixture]
public sealed class RecordDifferenceTests
{
    [Test]
    public void FiguresAreNamedByTheirPath() => Assert.That(
        RecordDifference.Of(
            Record("""{"target":0.25,"trade":true,"signals":{"curveStress":0.2,"vixZ":null},"feeds":[{"name":"vix","status":"Fresh"}]}"""),
            Record("""{"target":0.31,"trade":true,"signals":{"curveStress":0.2,"vixZ":1.5},"feeds":[{"name":"vix","status":"Stale"}]}""")),
        Is.EqualTo(new[]
        {
            new Difference("target", "0.25", "0.31"),
            new Difference("signals.vixZ", Difference.Nothing, "1.5"),
            new Difference("feeds[0].status", "Fresh", "Stale"),
        }));

    [Test]
    public void AFigureThatOnlyOneHasIsNamed() =>
        Assert.That(RecordDifference.Of(Record("""{"a":1}"""), Record("""{"a":1,"b":"x"}""")), Is.EqualTo(new[] { new Difference("b", Difference.Nothing, "x") }));

    [Test]
    public void ToleranceIsRelativeAboveOne()
    {
        Assert.That(RecordDifference.Of(Record("""{"a":1000000}"""), Record("""{"a":1000000.5}"""), 1e-6), Is.Empty);
        Assert.That(RecordDifference.Of(Record("""{"a":0.1}"""), Record("""{"a":0.1000005}"""), 1e-6), Is.Empty);
        Assert.That(RecordDifference.Of(Record("""{"a":0.1}"""), Record("""{"a":0.100002}"""), 1e-6), Has.Count.EqualTo(1));
    }

    [Test]
    public void OrdersAreComparedWhole()
    {
        var order = new TraceEvent(default, false, "BTCUSDT Buy 1");
        Assert.That(RecordDifference.Of(order, order), Is.Empty);
        Assert.That(RecordDifference.Of(order, null), Is.EqualTo(new[] { new Difference("order event", "BTCUSDT Buy 1", Difference.Nothing) }));
    }

    private static TraceEvent Record(string json) => new(default, true, json);
}
