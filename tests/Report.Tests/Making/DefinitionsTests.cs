using System.IO.Compression;
using System.Text.Json;
using NUnit.Framework;
using YenValve.Report.Making;
using YenValve.Tests;

namespace YenValve.Report.Tests.Making;

[TestFixture]
public sealed class DefinitionsTests
{
    [Test]
    public void EveryDefinitionStandsInTheDocument()
    {
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "report.md"));
        foreach (var definition in Definitions.All) Assert.That(document, Does.Contain($"| {definition.Name} | {definition.Text} |"), definition.Key);
    }

    [Test]
    public void KeysAreUnique() => Assert.That(Definitions.All.Select(definition => definition.Key), Is.Unique);

    [Test]
    public void EveryStatisticOfLeanIsDefined()
    {
        // Recorded from LEAN itself.
        using var recorded = new GZipStream(File.OpenRead(Path.Combine(Repository.Root, "tests", "Conformance", "Expected", "C01_buy_hold.json.gz")), CompressionMode.Decompress);
        using var document = JsonDocument.Parse(recorded);
        var names = document.RootElement.GetProperty("statistics").EnumerateObject().Select(statistic => statistic.Name).ToList();
        Assert.That(names, Has.Count.GreaterThan(25).And.SubsetOf(LeanDefinitions.All.Keys));
    }
}
