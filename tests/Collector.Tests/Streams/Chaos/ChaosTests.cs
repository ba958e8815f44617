using NUnit.Framework;

namespace YenValve.Collector.Tests.Streams.Chaos;

[TestFixture]
public sealed class ChaosTests
{
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public async Task ARowThatSaysItIsWholeIsTheTruthWhateverHappened(int seed)
    {
        var folder = Path.Combine(Path.GetTempPath(), "chaos-" + Guid.NewGuid().ToString("N"));
        var faults = new Faults();
        var verdict = await new ChaosRun(folder, seed, faults).Run(hours: 3);
        Directory.Delete(folder, true);
        TestContext.Out.WriteLine($"{verdict.Whole} whole rows, {verdict.Partial} partial; {string.Join(", ", faults.ByName.Select(f => $"{f.Count} × {f.Name}"))}");
        Assert.That(verdict.Wrong, Is.Empty);
        Assert.That(verdict.Whole, Is.GreaterThan(5));
        Assert.That(verdict.Partial, Is.GreaterThan(5));
        Assert.That(faults.ByName.Count(), Is.EqualTo(6).Or.EqualTo(7));
    }
}
