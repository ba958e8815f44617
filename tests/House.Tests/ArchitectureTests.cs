using System.Text.RegularExpressions;
using System.Xml.Linq;
using NUnit.Framework;

namespace YenValve.House.Tests;

/// <summary>Which project and folder may know which (docs/architecture.md).</summary>
[TestFixture]
public sealed class ArchitectureTests
{
    private static readonly string[] Plugin = ["Data", "Indicators", "Algorithms"];

    [TestCase("Engine")]
    [TestCase("Data")]
    [TestCase("Indicators", "Data")]
    [TestCase("Algorithms", "Data", "Indicators")]
    [TestCase("Evaluation", "Algorithms", "Data", "Indicators")]
    [TestCase("Optimization", "Algorithms", "Evaluation")]
    [TestCase("Report", "Algorithms", "Evaluation")]
    [TestCase("Validation", "Algorithms", "Data", "Indicators")]
    [TestCase("Importing")]
    [TestCase("Collector", "Data", "Importing", "Indicators")]
    [TestCase("Launcher", "Algorithms", "Collector", "Data", "Engine", "Evaluation", "Importing", "Indicators", "Optimization", "Report", "Validation")]
    public void ProjectKnowsOnly(string project, params string[] allowed)
    {
        var references = XDocument.Load(Sources.PathOf(project, project + ".csproj")).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/')));
        Assert.That(references, Is.SubsetOf(allowed));
    }

    [TestCase("Data", @"YenValve\.(Engine|Indicators|Algorithms|Launcher|Collector|Importing)\b")]
    [TestCase("Data", @"QuantConnect\.(Algorithm|Orders|Indicators)\b")]
    [TestCase("Indicators", @"YenValve\.(Engine|Algorithms|Launcher|Collector|Importing)\b")]
    [TestCase("Indicators", @"QuantConnect\.(Algorithm|Orders)\b")]
    [TestCase("Algorithms", @"YenValve\.(Engine|Launcher|Collector|Importing)\b")]
    [TestCase("Algorithms/Policy", @"QuantConnect\.(Orders|Algorithm|Securities|Brokerages)\b")]
    [TestCase("Algorithms/Policy", @"\b(OrderTicket|QCAlgorithm|TimeProvider|File|Console|Random)\b\s*[.(<]")]
    [TestCase("Engine", @"YenValve\.(Data|Indicators|Algorithms|Launcher|Collector|Importing)\b")]
    public void SourceNeverNames(string folder, string pattern)
    {
        var offenders = Matches(folder, pattern).ToList();
        Assert.That(offenders, Is.Empty);
    }

    [TestCaseSource(nameof(Plugin))]
    public void SameSourcesForEveryLean(string folder) => Assert.That(Matches(folder, @"^\s*#(if|elif)\b"), Is.Empty);

    [TestCase("Data")]
    [TestCase("Indicators")]
    [TestCase("Algorithms")]
    [TestCase("Engine")]
    [TestCase("Evaluation")]
    [TestCase("Optimization")]
    [TestCase("Report")]
    [TestCase("Validation")]
    [TestCase("Importing")]
    [TestCase("Collector")]
    [TestCase("Launcher")]
    public void NobodyReadsTheWallClock(string folder) =>
        Assert.That(Matches(folder, @"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b"), Is.Empty);

    private static IEnumerable<string> Matches(string folder, string pattern)
    {
        var wanted = new Regex(pattern, RegexOptions.CultureInvariant);
        foreach (var file in Sources.Files(folder, "*.cs"))
        {
            var number = 0;
            foreach (var line in File.ReadLines(file))
            {
                number++;
                var code = line.TrimStart();
                if (!code.StartsWith("//", StringComparison.Ordinal) && wanted.IsMatch(line)) yield return $"{Sources.Relative(file)}:{number}: {code}";
            }
        }
    }
}
