using NUnit.Framework;
using YenValve.Validation.Traces;

namespace YenValve.Validation.Tests.Traces;

[TestFixture]
public sealed class DecisionComparisonTests
{
    private static readonly DateTime Day = new(2024, 1, 1, 1, 0, 0);
    private static readonly DecisionComparison Comparison = new("it differs", 1e-6, path => path == "target");

    [Test]
    public void TheFirstDecisionThatDiffersIsFound()
    {
        var probe = Comparison.Of([Of(0, .5, 1), Of(1, .5, 1), Of(2, .5, 1)], [Of(0, .5, 1), Of(1, .4, 2), Of(2, .3, 1)], "tried");
        Assert.That(probe.Finding!.UtcTime, Is.EqualTo(Day.AddDays(1)));
        Assert.That(probe.Finding.Differences, Is.EqualTo(new[] { new Difference("target", "0.5", "0.4") }));
        Assert.That(probe.Compared, Is.EqualTo(2));
    }

    [Test]
    public void ASignalThatDecidesNothingIsNotedOnce()
    {
        var probe = Comparison.Of([Of(0, .5, 1), Of(1, .5, 1)], [Of(0, .5, 3), Of(1, .5, 4)], "tried");
        Assert.That(probe.Finding, Is.Null);
        Assert.That(probe.Notes, Is.EqualTo(new[] { new Note("signals.x", Day, "tried", new Difference("signals.x", "1", "3"), 1) }));
    }

    [Test]
    public void ADecisionThatIsMissingIsFound()
    {
        var probe = Comparison.Of([Of(0, .5, 1), Of(1, .5, 1)], [Of(1, .5, 1)], "tried");
        Assert.That(probe.Finding!.UtcTime, Is.EqualTo(Day));
        Assert.That(probe.Finding.Differences.Single(), Is.EqualTo(new Difference("decision", "target 0.5, held 0.1", Difference.Nothing)));
    }

    [Test]
    public void TheReportCountsRunsOfANote()
    {
        var notes = new[] { 2, 1 }.Select(day => new Note("signals.x", Day.AddDays(day), "tried", new Difference("signals.x", "1", "3"), 1));
        var report = ValidationReport.Of("test", [.. notes.Select(note => new Probe(1, null) { Notes = [note] }), new Probe(1, null), null]);
        Assert.That(report.Notes.Single(), Is.EqualTo(new Note("signals.x", Day.AddDays(1), "tried", new Difference("signals.x", "1", "3"), 2)));
        Assert.That(report.IsSound, Is.True);
        Assert.That(report.IsComplete, Is.False);
    }

    private static TraceEvent Of(int day, double target, double signal) =>
        new(Day.AddDays(day), true, FormattableString.Invariant($"{{\"kind\":\"decision\",\"target\":{target},\"weight\":0.1,\"signals\":{{\"x\":{signal},\"equity\":{day}}}}}"));
}
