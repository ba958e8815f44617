using NUnit.Framework;

namespace YenValve.Launcher.Tests.CommandLine;

/// <summary>What cannot be done is said in one line, in words, with exit code 2, and nothing runs.</summary>
[TestFixture, NonParallelizable]
public sealed class WrongUseTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DropFolder() => _folder.Dispose();

    [TestCase("validate", "validate needs one of lookahead, warmup")]
    [TestCase("data", "data needs one of import")]
    [TestCase("data check --nonsense", "'--nonsense'")]
    [TestCase("optimize merge a.db b.db --nonsense", "'--nonsense'")]
    [TestCase("backtest --parameter trend off --nonsense 3", "'--nonsense'")]
    [TestCase("validate stale --parameter trend off --nonsense 3", "'--nonsense'")]
    [TestCase("brief --date someday", "'someday' for option '--date': not a date")]
    [TestCase("brief --date 2019-01-01", "no decision on 2019-01-01")]
    [TestCase("validate lookahead --cuts few", "'few' for option '--cuts': not a whole number")]
    [TestCase("validate lookahead --cuts 0", "--cuts is at least 1")]
    [TestCase("validate placebo --level much", "'much' for option '--level': not a number")]
    [TestCase("validate placebo --level 2", "--level lies between 0 and 1")]
    [TestCase("data import nobody file --to folder", "Unknown publisher 'nobody'")]
    [TestCase("data import mof no-such.csv --to folder", "no-such.csv")]
    [TestCase("data sample no-such --to folder", "no-such")]
    [TestCase("report no-such.json", "no-such.json")]
    [TestCase("compare no-such also-not", "no-such")]
    [TestCase("results --figures no-such --to /no/such", "no-such")]
    [TestCase("lean --lean-bin-dir no-such", "no-such")]
    public async Task IsSaidInOneLine(string line, string message) => Check(await CommandLineRun.Of(line.Split(' ')), message);

    [TestCase("backtest")]
    [TestCase("validate lookahead")]
    [TestCase("validate warmup")]
    [TestCase("validate restart")]
    [TestCase("validate stale")]
    [TestCase("validate placebo")]
    [TestCase("brief")]
    [TestCase("optimize --parameter trend on,off")]
    public async Task EveryCommandThatRunsAnAlgorithmSaysWhatItLacks(string command)
    {
        var words = command.Split(' ');
        Check(await CommandLineRun.Of([.. words, "--config", "no-such.json"]), "no-such.json");
        Check(await CommandLineRun.Of([.. words, "--config", _folder.Write("bad.json", "{ \"broken\": ")]), "bad.json");
        Check(await CommandLineRun.Of([.. words, "--data-folder", "no-such"]), "no-such");
        Check(await CommandLineRun.Of([.. words, "--algorithm-location", _folder.Write("text.dll", "text")]), "text.dll is not a .NET assembly");
        Check(await CommandLineRun.Of([.. words, "--nonsense"]), "--nonsense");
    }

    [Test]
    public async Task AFileWithoutAFigureIsNotImported() =>
        Check(await CommandLineRun.Of("data", "import", "mof", _folder.Write("text.csv", "nothing of the kind\n"), "--to", _folder.Path), "nothing was imported");

    [Test]
    public async Task EventsThatAreNoneAreNotCompared()
    {
        var file = _folder.Write("a-order-events.json", "[1, 2]");
        Check(await CommandLineRun.Of("compare", file, file), "holds no order events");
    }

    private static void Check(CommandLineRun run, string message)
    {
        Assert.That(run.ExitCode, Is.EqualTo(2), run.Error);
        Assert.That(run.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(1), run.Error);
        Assert.That(run.Error, Does.Contain(message));
        Assert.That(run.Output, Is.Empty);
    }
}
