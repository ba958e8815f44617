using System.Reflection;
using NUnit.Framework;
using YenValve.Indicators.Tests.Reference;

namespace YenValve.Indicators.Tests.Common;

/// <summary>Every indicator is held against a series from outside, and every series says where it is from.</summary>
[TestFixture]
public sealed class ReferenceCatalogueTests
{
    // Published by Cboe with its white paper; there is nothing to compute it from.
    private const string Published = "vix_white_paper";

    private static readonly List<AgainstReferenceAttribute> Declared =
    [
        .. typeof(ReferenceCatalogueTests).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .Where(method => method.IsDefined(typeof(TestAttribute)))
            .Select(method => method.GetCustomAttribute<AgainstReferenceAttribute>()).OfType<AgainstReferenceAttribute>(),
    ];

    private static IEnumerable<string> Names => Catalogue.Names;

    private static IEnumerable<string> Series => Directory.GetFiles(ReferenceSeries.Folder, "*.csv").Select(file => Path.GetFileNameWithoutExtension(file)!);

    [TestCaseSource(nameof(Names))]
    public void IsHeldAgainstASeriesFromOutside(string name)
    {
        var type = Catalogue.Make(name).GetType();
        var series = Declared.Where(test => test.Indicators.Contains(type)).Select(test => test.Series).ToList();
        Assert.That(series, Is.Not.Empty, $"No test marked with AgainstReference names {type.Name}.");
        foreach (var one in series) Assert.That(ReferenceSeries.Rows(one).Count(), Is.GreaterThanOrEqualTo(30), one);
    }

    [TestCaseSource(nameof(Series))]
    public void HasItsRecipeBesideIt(string series)
    {
        var recipes = Directory.GetFiles(ReferenceSeries.Folder, "*.py").Where(file => File.ReadAllText(file).Contains(series + ".csv", StringComparison.Ordinal));
        if (series == Published) Assert.That(File.ReadLines(Path.Combine(ReferenceSeries.Folder, series + ".csv")).First(), Does.StartWith("# Cboe"));
        else Assert.That(recipes, Is.Not.Empty, $"No recipe writes {series}.csv.");
    }
}
