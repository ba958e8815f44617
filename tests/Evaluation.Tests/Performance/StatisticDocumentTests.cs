using NUnit.Framework;
using YenValve.Evaluation.Performance;
using YenValve.Tests;

namespace YenValve.Evaluation.Tests.Performance;

/// <summary>docs/statistics.md says of each statistic what the catalogue says.</summary>
[TestFixture]
public sealed class StatisticDocumentTests
{
    [Test]
    public void TableIsTheCatalogue()
    {
        var rows = StatisticCatalogue.All.Select(statistic =>
            $"| {statistic.Name} | `{statistic.Key}` | {statistic.Definition} | `{statistic.Formula.Replace("|", "\\|", StringComparison.Ordinal)}` |");
        var document = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "statistics.md"));
        Assert.That(document.SkipWhile(line => line != "|---|---|---|---|").Skip(1).TakeWhile(line => line.StartsWith('|')), Is.EqualTo(rows));
    }
}
