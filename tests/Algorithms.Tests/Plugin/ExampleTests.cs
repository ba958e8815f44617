using NUnit.Framework;
using YenValve.Docs.Plugin;
using YenValve.Engine;
using YenValve.Tests;

namespace YenValve.Algorithms.Tests.Plugin;

/// <summary>The example of docs/plugin.md on the bundled sample, over the cut of April 2025.</summary>
[TestFixture]
public sealed class ExampleTests
{
    [Test]
    public void CutsAndGivesBackAsItsPageSays()
    {
        var outcome = Backtest.Run(new BacktestRequest { CreateAlgorithm = () => new BitcoinHold(), DataFolder = Repository.Market });
        Assert.That(outcome.RuntimeError, Is.Empty);
        var log = outcome.Log.Select(line => line.Message).Where(line => line.Contains("multiplier")).ToList();
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "plugin.md"));
        Assert.That(log, Has.Count.GreaterThan(3));
        Assert.That(page, Does.Contain(string.Join("\n", log)));
    }
}
