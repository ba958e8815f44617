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
        var expected = Path.Combine(Repository.Root, "tests", "Conformance", "expected");
        var file = Directory.Exists(expected) ? Directory.EnumerateFiles(expected, "*.json").FirstOrDefault() : null;
        if (file == null) Assert.Ignore("No result recorded from LEAN is here.");
        using var recorded = JsonDocument.Parse(File.ReadAllBytes(file!));
        var statistics = recorded.RootElement.EnumerateObject().First(member => member.Name.Equals("statistics", StringComparison.OrdinalIgnoreCase)).Value;
        Assert.That(statistics.EnumerateObject().Select(statistic => statistic.Name), Is.SubsetOf(LeanDefinitions.All.Keys));
    }
}
