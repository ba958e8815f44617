using System.Diagnostics;
using System.Globalization;
using NUnit.Framework;
using YenValve.Optimization.Study;
using YenValve.Optimization.Tests.Study;

namespace YenValve.Optimization.Tests.Processes;

/// <summary>Ctrl-C ends a sweep with its exit code and says how many runs are kept.</summary>
[TestFixture, Platform(Exclude = "Win", Reason = "there is no signal to send")]
public sealed class InterruptTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [SetUp]
    public void NeedsTheSignal() => YenValve.Tests.CtrlC.SkipWhereIgnored();

    [Test]
    public void TheStudyKeepsTheRunsThatWereDone()
    {
        using var file = new StudyFile();
        using var process = YenValveProcess.Start(YenValve.Tests.Repository.Root, [.. YenValveProcess.ShortSweep, "--output", file.Path]);
        var error = process.StandardError.ReadToEndAsync();
        Assert.That(SpinWait.SpinUntil(() => process.HasExited || Kept(file.Path) >= 1, Patience), Is.True);
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)])) kill.WaitForExit();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        var said = error.GetAwaiter().GetResult();
        var kept = Kept(file.Path);
        Assert.That(process.ExitCode, Is.EqualTo(130), said);
        Assert.That(kept, Is.InRange(1, 7));
        Assert.That(said, Does.Contain($"{kept} run{(kept == 1 ? "" : "s")} kept in {file.Path}"));
    }

    private static int Kept(string path)
    {
        if (!File.Exists(path)) return 0;
        try
        {
            using var study = StudyDatabase.Read(path);
            return study.Count();
        }
        catch (InvalidDataException)
        {
            // Its tables are just being made.
            return 0;
        }
    }
}
