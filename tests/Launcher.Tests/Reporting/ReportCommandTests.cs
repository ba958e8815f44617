using NUnit.Framework;

namespace YenValve.Launcher.Tests.Reporting;

/// <summary>Wrong use of <c>report</c>: one line, and the code for wrong input.</summary>
[TestFixture]
[NonParallelizable]
public sealed class ReportCommandTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void Make() => _folder = new TemporaryFolder();

    [TearDown]
    public void Drop() => _folder.Dispose();

    [TestCase("{\"charts\": {", "is not JSON")]
    [TestCase("{}", "is not a result of LEAN")]
    [TestCase("""{"charts":{},"statistics":{},"state":{"Name":"Another"}}""", "'Another'")]
    [TestCase("""{"charts":{},"statistics":{},"state":{"Name":"YenValveAlgorithm"}}""", "nothing to draw")]
    public async Task WrongFileIsOneLine(string text, string reason)
    {
        var run = await CommandLineRun.Of("report", _folder.Write("run.json", text));
        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.WrongConfiguration));
        Assert.That(run.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(1).And.ItemAt(0).Contains(reason));
        Assert.That(Directory.GetFiles(_folder.Path, "*.html"), Is.Empty);
    }

    [TestCase("report")]
    [TestCase("report", "missing.json")]
    [TestCase("report", "missing.json", "--data-folder", "missing")]
    [TestCase("report", "a.json", "--no-such-option")]
    public async Task WrongWordsAreOneLine(params string[] words)
    {
        var run = await CommandLineRun.Of(words);
        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.WrongConfiguration));
        Assert.That(run.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
    }
}
