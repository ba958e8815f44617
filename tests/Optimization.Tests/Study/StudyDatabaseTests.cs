using NUnit.Framework;
using YenValve.Optimization.Study;
using YenValve.Optimization.Tests.Search;

namespace YenValve.Optimization.Tests.Study;

[TestFixture]
public sealed class StudyDatabaseTests
{
    [Test]
    public void ARunComesBackAsItWas()
    {
        using var file = new StudyFile();
        var run = Runs.Of(Sets.Of(("a", "1")));
        var crashed = Runs.Crashed(Sets.Of(("a", "2")));
        using (var study = StudyDatabase.Open(file.Path))
        {
            study.Add(run);
            study.Add(crashed);
        }

        using var again = StudyDatabase.Read(file.Path);
        var read = again.Runs(withReturns: true).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(read, Has.Count.EqualTo(2));
            Assert.That(read[0].Parameters, Is.EqualTo(run.Parameters));
            Assert.That(read[0].Identity, Is.EqualTo(run.Identity));
            Assert.That(read[0].Statistics, Is.EquivalentTo(run.Statistics));
            Assert.That(read[0].Figures, Is.EquivalentTo(run.Figures));
            Assert.That(read[0].Returns.Days, Is.EqualTo(run.Returns.Days));
            Assert.That(read[0].Returns.Values, Is.EqualTo(run.Returns.Values));
            Assert.That((read[0].Orders, read[0].DataPoints, read[0].StartedUtc, read[0].Elapsed), Is.EqualTo((run.Orders, run.DataPoints, run.StartedUtc, run.Elapsed)));
            Assert.That((read[1].Status, read[1].Error, read[1].Returns.Values.Count), Is.EqualTo((RunStatus.Crashed, "it broke", 0)));
            Assert.That(again.LatestIdentity(), Is.EqualTo(run.Identity));
        });
    }

    [Test]
    public void OneSetUnderOneIdentityIsOneRow()
    {
        using var file = new StudyFile();
        using var study = StudyDatabase.Open(file.Path);
        study.Add(Runs.Of(Sets.Of(("a", "1"))));
        study.Add(Runs.Of(Sets.Of(("a", "1.0"))));
        study.Add(Runs.Of(Sets.Of(("a", "1"))) with { Identity = Runs.Identity with { Data = "other" } });
        Assert.Multiple(() =>
        {
            Assert.That(study.Count(), Is.EqualTo(2));
            Assert.That(study.Runs(identity: Runs.Identity).Count(), Is.EqualTo(1));
        });
    }

    [Test]
    public void ASecondProcessIsKeptOff()
    {
        using var file = new StudyFile();
        using var study = StudyDatabase.Open(file.Path);
        Assert.That(() => StudyDatabase.Open(file.Path), Throws.InstanceOf<IOException>().With.Message.Contains("in use"));
    }

    [Test]
    public void WhatIsNoStudyIsRefusedAndLeftAsItIs()
    {
        using var file = new StudyFile();
        File.WriteAllText(file.Path, "name,value\n1,2\n");
        Assert.Multiple(() =>
        {
            Assert.That(() => StudyDatabase.Open(file.Path).Dispose(), Throws.TypeOf<InvalidDataException>());
            Assert.That(File.ReadAllText(file.Path), Is.EqualTo("name,value\n1,2\n"));
            Assert.That(() => StudyDatabase.Read(file.In("none.db")), Throws.TypeOf<FileNotFoundException>());
        });
    }

    [Test]
    public void BeginningsAreCountedUntilARunEnds()
    {
        using var file = new StudyFile();
        using var study = StudyDatabase.Open(file.Path);
        var set = Sets.Of(("a", "1"));
        Assert.That(new[] { study.Begin(set, Runs.Identity), study.Begin(set, Runs.Identity) }, Is.EqualTo(new[] { 0, 1 }));
        study.Withdraw(set, Runs.Identity);
        Assert.That(study.Begin(set, Runs.Identity), Is.EqualTo(1));
        study.Add(Runs.Of(set));
        Assert.That(study.Begin(set, Runs.Identity), Is.Zero);
    }
}
