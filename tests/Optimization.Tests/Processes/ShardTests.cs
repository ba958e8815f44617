using NUnit.Framework;
using YenValve.Optimization.Study;
using YenValve.Optimization.Tests.Study;

namespace YenValve.Optimization.Tests.Processes;

/// <summary>Four shards as processes, merged, are the study that one process makes.</summary>
[TestFixture]
public sealed class ShardTests
{
    [Test]
    public void FourShardsMergeToTheSameAsOne()
    {
        using var file = new StudyFile();
        var whole = YenValveProcess.Run(YenValve.Tests.Repository.Root, [.. YenValveProcess.ShortSweep, "--output", file.In("whole.db")]);
        Assert.That(whole.ExitCode, Is.Zero, whole.Error);
        string[] shards = [.. Enumerable.Range(1, 4).Select(k => file.In($"{k}.db"))];
        for (var k = 1; k <= 4; k++)
        {
            var shard = YenValveProcess.Run(YenValve.Tests.Repository.Root, [.. YenValveProcess.ShortSweep, "--shard", $"{k}/4", "--output", shards[k - 1]]);
            Assert.That(shard.ExitCode, Is.Zero, shard.Error);
        }

        var merged = YenValveProcess.Run(YenValve.Tests.Repository.Root, ["optimize", "merge", file.In("merged.db"), .. shards]);
        Assert.Multiple(() =>
        {
            Assert.That(merged.ExitCode, Is.Zero, merged.Error);
            Assert.That(Told(file.In("merged.db")), Is.EqualTo(Told(file.In("whole.db"))).And.Length.EqualTo(8));
            Assert.That(Verdict(merged.Output), Is.EqualTo(Verdict(whole.Output)).And.Not.Empty);
        });
    }

    /// <summary>Everything of each run but when it was made and how long it took.</summary>
    private static string[] Told(string path)
    {
        using var study = StudyDatabase.Read(path);
        return
        [
            .. study.Runs(withReturns: true).Select(run => string.Join('|', run.Parameters, run.Identity, run.Status, run.Orders, run.DataPoints,
                string.Join(';', run.Statistics), string.Join(';', run.Figures), string.Join(';', run.Returns.Values))),
        ];
    }

    private static string Verdict(string output) => output.Split('\n').FirstOrDefault(line => line.Contains("trials", StringComparison.Ordinal) && line.Contains("Sharpe", StringComparison.Ordinal)) ?? "";
}
