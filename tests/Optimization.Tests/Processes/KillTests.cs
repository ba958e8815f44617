using NUnit.Framework;
using YenValve.Optimization.Study;
using YenValve.Optimization.Tests.Study;

namespace YenValve.Optimization.Tests.Processes;

/// <summary>A sweep whose process is killed loses the run under way and nothing else.</summary>
[TestFixture]
public sealed class KillTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Test]
    public void KilledInTheMiddleItGoesOnWhereItWas()
    {
        using var file = new StudyFile();
        string[] sweep = [.. YenValveProcess.ShortSweep, "--output", file.Path];
        Dictionary<string, DateTime> before;
        using (var process = YenValveProcess.Start(YenValve.Tests.Repository.Root, sweep))
        {
            Assert.That(SpinWait.SpinUntil(() => process.HasExited || Made(file.Path).Count >= 2, Patience), Is.True);
            process.Kill();
            process.WaitForExit();
        }

        before = Made(file.Path);
        var again = YenValveProcess.Run(YenValve.Tests.Repository.Root, sweep);
        var after = Made(file.Path);
        Assert.Multiple(() =>
        {
            Assert.That(again.ExitCode, Is.Zero, again.Error);
            Assert.That(before, Has.Count.InRange(2, 7), "it was killed in the middle");
            Assert.That(after, Has.Count.EqualTo(8));
            Assert.That(before, Is.SubsetOf(after), "what was done was not done again");
            Assert.That(again.Output, Does.Contain($"{8 - before.Count} runs made").And.Contain($"{before.Count} found done"));
        });
    }

    private static Dictionary<string, DateTime> Made(string path)
    {
        if (!File.Exists(path)) return [];
        try
        {
            using var study = StudyDatabase.Read(path);
            return study.Runs().ToDictionary(run => run.Parameters.ToString(), run => run.StartedUtc);
        }
        catch (InvalidDataException)
        {
            // Its tables are just being made.
            return [];
        }
    }
}
