using NUnit.Framework;

namespace YenValve.Algorithms.Tests.Strategy;

/// <summary>A run ends with its last day, whatever becomes public after it: a year has as many days with an audit as without.</summary>
[TestFixture]
public sealed class LastDayTests
{
    [TestCase("audit all")]
    [TestCase("audit off")]
    public void FiguresThatAreNotYetPublicDoNotProlongTheRun(string audit)
    {
        // Over the new year the curve of the 30th of December waits for the 6th of January, and the positions of the 31st longer.
        var run = StrategyRun.OnSample("start-date 2024-12-01", "end-date 2024-12-31", audit);
        var equity = run.Outcome.Result.Charts["Strategy Equity"].Series["Equity"].Values;
        Assert.That(equity[^1].Time, Is.EqualTo(new DateTime(2025, 1, 1)));
    }
}
