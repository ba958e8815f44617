using NUnit.Framework;
using YenValve.Optimization.Study;
using YenValve.Optimization.Tests.Search;

namespace YenValve.Optimization.Tests.Study;

[TestFixture]
public sealed class StudyMergeTests
{
    [Test]
    public void EveryRunIsKeptOnceAndACompletedOneBeatsACrash()
    {
        using var file = new StudyFile();
        using var target = Filled(file.In("0.db"), Runs.Of(Sets.Of(("a", "1"))), Runs.Crashed(Sets.Of(("a", "2"))));
        using var one = Filled(file.In("1.db"), Runs.Of(Sets.Of(("a", "1"))), Runs.Of(Sets.Of(("a", "2"))));
        using var two = Filled(file.In("2.db"), Runs.Crashed(Sets.Of(("a", "2"))), Runs.Of(Sets.Of(("a", "3"))));
        var added = StudyMerge.Into(target, [one, two]);
        Assert.Multiple(() =>
        {
            Assert.That(added, Is.EqualTo(1));
            Assert.That(target.Runs().Select(run => (run.Parameters.ToString(), run.Status)),
                Is.EqualTo(new[] { ("a=1", RunStatus.Completed), ("a=2", RunStatus.Completed), ("a=3", RunStatus.Completed) }));
            Assert.That(target.Runs(withReturns: true).Last().Returns.Values, Is.EqualTo(new[] { 0.01, -0.02 }));
        });
    }

    [Test]
    public void RunsThatShouldBeEqualAndAreNotAreReported()
    {
        using var file = new StudyFile();
        using var target = Filled(file.In("0.db"), Runs.Of(Sets.Of(("a", "1"))));
        using var other = Filled(file.In("1.db"), Runs.Of(Sets.Of(("a", "1"))) with { Orders = "others" });
        Assert.That(() => StudyMerge.Into(target, [other]), Throws.TypeOf<InvalidDataException>().With.Message.Contains("a=1"));
    }

    private static StudyDatabase Filled(string path, params RunRecord[] runs)
    {
        var study = StudyDatabase.Open(path);
        foreach (var run in runs) study.Add(run);
        return study;
    }
}
