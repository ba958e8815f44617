using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using NUnit.Framework;
using YenValve.Algorithms.Parameters;
using YenValve.Tests;

namespace YenValve.Algorithms.Tests.Parameters;

/// <summary>Configuration and documentation say what the catalogue says. Where a test fails, its message holds the text to put there.</summary>
[TestFixture]
public sealed partial class CatalogueTests
{
    [TestCase("config.json")]
    [TestCase("Algorithms/config.json")]
    public void TheConfigurationHoldsTheDefaults(string file)
    {
        var given = JObject.Parse(File.ReadAllText(Path.Combine(Repository.Root, file)))["parameters"]!.Children<JProperty>();
        var expected = ParameterCatalogue.All.Select(parameter => $"    \"{parameter.Name}\": \"{parameter.Default}\"").ToList();
        Assert.That(given.Select(property => $"    \"{property.Name}\": \"{property.Value}\""), Is.EqualTo(expected), string.Join(",\n", expected));
    }

    [Test]
    public void TheDocumentationHoldsTheTable()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "strategy.md"));
        var table = Between().Match(page).Groups["table"].Value;
        Assert.That(table.Trim(), Is.EqualTo(ParameterTable.Markdown().Trim()), ParameterTable.Markdown());
    }

    [Test]
    public void EveryNameIsKebabCaseAndThereOnce()
    {
        var names = ParameterCatalogue.All.Select(parameter => parameter.Name).ToList();
        Assert.That(names, Is.Unique);
        Assert.That(names, Has.All.Match("^[a-z]+(-[a-z0-9]+)*$"));
    }

    [Test]
    public void EveryParameterSaysWhatItCountsAndWhy()
    {
        foreach (var parameter in ParameterCatalogue.All)
        {
            Assert.That(parameter.Unit, Is.Not.Empty, parameter.Name);
            Assert.That(parameter.Why, Does.EndWith("."), parameter.Name);
            Assert.That($"{parameter.Unit}{parameter.Range}{parameter.Why}", Does.Not.Contain("|"), parameter.Name);
        }
    }

    [Test]
    public void NamesThatAreNoParametersAreFound() =>
        Assert.That(ParameterCatalogue.Unknown(["macro", "makro", "cash", "Macro"]), Is.EqualTo(new[] { "Macro", "makro" }));

    [GeneratedRegex("<!-- parameters -->(?<table>.*)<!-- /parameters -->", RegexOptions.Singleline)]
    private static partial Regex Between();
}
