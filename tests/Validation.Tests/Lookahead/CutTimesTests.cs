using NUnit.Framework;
using YenValve.Validation.Lookahead;
using YenValve.Validation.Traces;

namespace YenValve.Validation.Tests.Lookahead;

[TestFixture]
public sealed class CutTimesTests
{
    private static readonly DateTime Day = new(2024, 1, 1, 1, 0, 0);

    [Test]
    public void HalfLieOnOrdersAndHalfOnOtherDecisions()
    {
        var trace = Trace(decisions: 100, orderEvery: 5);
        var cuts = CutTimes.Choose(trace, new LookaheadSettings { Cuts = 10 });

        Assert.That(cuts, Is.Ordered.And.Unique);
        Assert.That(cuts.Count(cut => (cut - Day).Days % 5 == 0), Is.EqualTo(5));
        Assert.That(cuts, Has.Count.EqualTo(10));
    }

    [Test]
    public void FewOrdersLeaveTheRestToDecisions() =>
        Assert.That(CutTimes.Choose(Trace(100, 50), new LookaheadSettings { Cuts = 10 }), Has.Count.EqualTo(10));

    [Test]
    public void WithoutAuditAllLieOnOrders() =>
        Assert.That(CutTimes.Choose(new RunTrace([.. Trace(100, 1).Events.Where(e => !e.IsRecord)], [], ""), new LookaheadSettings { Cuts = 7 }), Has.Count.EqualTo(7));

    [Test]
    public void MoreThanThereAreIsAll() => Assert.That(CutTimes.Choose(Trace(9, 3), new LookaheadSettings { Cuts = 1000 }), Has.Count.EqualTo(9));

    [Test]
    public void TheSpanIsKept()
    {
        var settings = new LookaheadSettings { Cuts = 4, From = Day.AddDays(20), Until = Day.AddDays(30) };
        Assert.That(CutTimes.Choose(Trace(100, 5), settings), Is.All.InRange(settings.From, settings.Until));
    }

    private static RunTrace Trace(int decisions, int orderEvery) => new(
        [
            .. Enumerable.Range(0, decisions).SelectMany(day => day % orderEvery == 0
                ? new[] { new TraceEvent(Day.AddDays(day), true, "{}"), new TraceEvent(Day.AddDays(day), false, "order") }
                : [new TraceEvent(Day.AddDays(day), true, "{}")]),
        ],
        [],
        "");
}
