using NUnit.Framework;

namespace YenValve.Conformance;

[TestFixture]
public sealed class KnownDifferenceTests
{
    [Test]
    public void EveryKnownDifferenceIsACaseAndIsInTheDocument()
    {
        var document = File.ReadAllText(Path.Combine(Kit.RepositoryRoot, "docs", "conformance.md"));
        foreach (var (name, reason) in Kit.KnownDifferences)
        {
            Assert.That(Kit.Cases.Select(@case => @case.Name), Does.Contain(name));
            Assert.That(reason, Is.Not.Empty);
            Assert.That(document, Does.Contain($"`{name}`"), "each known difference is explained in docs/conformance.md");
        }
    }

    [Test]
    public void EveryCaseHasItsExpectedFigures()
    {
        Assert.That(Kit.Cases, Has.Count.EqualTo(98));
        Assert.That(Kit.Cases.Count(@case => @case.Tier == 1), Is.EqualTo(58));
        foreach (var @case in Kit.Cases) Assert.That(Kit.Expected(@case).ContainsKey("statistics"), Is.True, @case.Name);
    }
}
