using NUnit.Framework;
using YenValve.Optimization.Objectives;
using YenValve.Optimization.Running;
using YenValve.Optimization.Search;
using YenValve.Optimization.Study;
using YenValve.Optimization.Tests.Search;
using YenValve.Optimization.Tests.Study;

namespace YenValve.Optimization.Tests.Running;

[TestFixture]
public sealed class SweepTests
{
    private static readonly Ranking ByTarget = new(new Target(new StatisticName("Sharpe Ratio")), []);

    [TestCase(1)]
    [TestCase(4)]
    public void RunsEverySetOnceAndKnowsTheBestWhateverTheWorkers(int workers)
    {
        using var file = new StudyFile();
        using var study = StudyDatabase.Open(file.Path);
        var runner = new FakeRunner();
        var progress = new Sweep(Grid(-1, 9, workers), runner, study).Run();
        Assert.Multiple(() =>
        {
            Assert.That(runner.Made, Is.Unique.And.Count.EqualTo(11));
            Assert.That((progress.Finished, progress.Made, progress.Crashed, progress.Known), Is.EqualTo((11, 11, 1, 11)));
            Assert.That(progress.Best.Select(b => b.Run.Parameters.ToString()).Take(3), Is.EqualTo(new[] { "a=6", "a=7", "a=5" }));
            Assert.That(study.Count(), Is.EqualTo(11));
        });
    }

    [Test]
    public void WhatIsInTheStudyIsNotRunAgain()
    {
        using var file = new StudyFile();
        using var study = StudyDatabase.Open(file.Path);
        new Sweep(Grid(0, 5, 2), new FakeRunner(), study).Run();
        var second = new FakeRunner();
        var progress = new Sweep(Grid(0, 9, 2), second, study).Run();
        Assert.Multiple(() =>
        {
            Assert.That(second.Made.Order(), Is.EqualTo(new[] { "a=6", "a=7", "a=8", "a=9" }));
            Assert.That((progress.Finished, progress.Made), Is.EqualTo((10, 4)));
            Assert.That(progress.Best[0].Run.Parameters.ToString(), Is.EqualTo("a=6"));
        });
    }

    [Test]
    public void OtherDataOrAnotherBuildIsRunAnew()
    {
        using var file = new StudyFile();
        using var study = StudyDatabase.Open(file.Path);
        new Sweep(Grid(0, 3, 1), new FakeRunner(), study).Run();
        var other = new FakeRunner { Identity = Runs.Identity with { Data = "newer" } };
        new Sweep(Grid(0, 3, 1), other, study).Run();
        Assert.Multiple(() =>
        {
            Assert.That(other.Made, Has.Count.EqualTo(4));
            Assert.That(study.Count(), Is.EqualTo(8));
        });
    }

    [Test]
    public void StoppedInTheMiddleItGoesOnWhereItWas()
    {
        using var file = new StudyFile();
        using var study = StudyDatabase.Open(file.Path);
        using var stop = new CancellationTokenSource();
        var first = new FakeRunner { Before = set => { if (set.Values["a"] == "4") stop.Cancel(); } };
        Assert.That(() => new Sweep(Grid(0, 9, 1), first, study).Run(stop.Token), Throws.InstanceOf<OperationCanceledException>());
        var second = new FakeRunner();
        new Sweep(Grid(0, 9, 1), second, study).Run();
        Assert.Multiple(() =>
        {
            Assert.That(first.Made, Is.EqualTo(new[] { "a=0", "a=1", "a=2", "a=3" }));
            Assert.That(second.Made, Is.EqualTo(new[] { "a=4", "a=5", "a=6", "a=7", "a=8", "a=9" }));
        });
    }

    [Test]
    public void ASetThatKeepsEndingTheProcessCountsAsCrashed()
    {
        using var file = new StudyFile();
        using var study = StudyDatabase.Open(file.Path);
        for (var i = 0; i < Sweep.MostAttempts; i++) study.Begin(Sets.Of(("a", "0")), Runs.Identity);
        var runner = new FakeRunner();
        var progress = new Sweep(Grid(0, 1, 1), runner, study).Run();
        Assert.Multiple(() =>
        {
            Assert.That(runner.Made, Is.EqualTo(new[] { "a=1" }));
            Assert.That(progress.Crashed, Is.EqualTo(1));
            Assert.That(study.Runs().First().Error, Does.Contain("ended the process 3 times"));
        });
    }

    [Test]
    public void EulerFindsTheHillAndResumesTheSameWay()
    {
        using var file = new StudyFile();
        using var study = StudyDatabase.Open(file.Path);
        SweepPlan Plan() => new() { Search = new EulerSearch([new ParameterRange("a", 0m, 8m, 4m, 0.25m)]), Ranking = ByTarget, Workers = 3 };
        var best = new Sweep(Plan(), new FakeRunner(), study).Run().Best[0].Run.Parameters.ToString();
        var again = new FakeRunner();
        new Sweep(Plan(), again, study).Run();
        Assert.Multiple(() =>
        {
            Assert.That(best, Is.EqualTo("a=6.25"));
            Assert.That(again.Made, Is.Empty);
        });
    }

    [Test]
    public void ShardsTogetherAreTheWholeAndShareNothing()
    {
        using var file = new StudyFile();
        using var whole = StudyDatabase.Open(file.In("merged.db"));
        var made = new List<string>();
        for (var k = 1; k <= 3; k++)
        {
            using var study = StudyDatabase.Open(file.In($"{k}.db"));
            var runner = new FakeRunner();
            new Sweep(Grid(0, 9, 2) with { Shard = new Shard(k, 3) }, runner, study).Run();
            made.AddRange(runner.Made);
            StudyMerge.Into(whole, [study]);
        }

        Assert.Multiple(() =>
        {
            Assert.That(made, Is.Unique.And.Count.EqualTo(10));
            Assert.That(whole.Count(), Is.EqualTo(10));
        });
    }

    [Test]
    public void ASearchThatLearnsIsNotSharded()
    {
        using var file = new StudyFile();
        using var study = StudyDatabase.Open(file.Path);
        var plan = new SweepPlan { Search = new EulerSearch([new ParameterRange("a", 0m, 8m, 4m)]), Ranking = ByTarget, Shard = new Shard(1, 2) };
        Assert.That(() => new Sweep(plan, new FakeRunner(), study).Run(), Throws.ArgumentException.With.Message.Contains("Euler Search"));
    }

    [Test]
    public void AValueThatIsEnoughEndsTheSearch()
    {
        using var file = new StudyFile();
        using var study = StudyDatabase.Open(file.Path);
        var runner = new FakeRunner();
        new Sweep(Grid(0, 9, 1) with { Ranking = new Ranking(new Target(new StatisticName("Sharpe Ratio"), Enough: -3.4), []) }, runner, study).Run();
        Assert.That(runner.Made, Is.EqualTo(new[] { "a=0", "a=1", "a=2", "a=3" }));
    }

    [Test]
    public void AnErrorThatIsNoRunsOwnComesThrough()
    {
        using var file = new StudyFile();
        using var study = StudyDatabase.Open(file.Path);
        var runner = new FakeRunner { Before = _ => throw new DirectoryNotFoundException("gone") };
        Assert.That(() => new Sweep(Grid(0, 9, 2), runner, study).Run(), Throws.TypeOf<DirectoryNotFoundException>());
    }

    [TestCase("0/4")]
    [TestCase("5/4")]
    [TestCase("1")]
    [TestCase("a/b")]
    public void RefusesWhatIsNoShard(string text) => Assert.That(() => Shard.Parse(text), Throws.ArgumentException);

    private static SweepPlan Grid(int from, int to, int workers) => new()
    {
        Search = new GridSearch([new ParameterRange("a", from, to, 1m)]),
        Ranking = ByTarget,
        Workers = workers,
    };
}
