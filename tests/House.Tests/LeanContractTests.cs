using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NUnit.Framework;
using QuantConnect.Algorithm;
using YenValve.Algorithms;

namespace YenValve.House.Tests;

/// <summary>What LEAN and its CLI require of the repository.</summary>
[TestFixture]
public sealed class LeanContractTests
{
    private static readonly string[] Configs = ["config.json", "Algorithms/config.json"];

    /// <summary>Packages that LEAN ships, and so may be used by what runs inside it.</summary>
    private static readonly string[] ShippedByLean = ["Newtonsoft.Json", "MathNet.Numerics", "NodaTime"];

    private static IEnumerable<string> Projects => Sources.Projects.Select(Sources.Relative);

    [TestCaseSource(nameof(Projects))]
    public void FirstPackageIsLeanWithoutCondition(string project)
    {
        var references = Load(project).Descendants("PackageReference").ToList();
        var lean = references.Where(reference => Name(reference).StartsWith("QuantConnect.", StringComparison.Ordinal)).ToList();

        Assert.That(lean, Has.Count.EqualTo(1));
        Assert.That(references[0], Is.SameAs(lean[0]));
        Assert.That(lean[0].AncestorsAndSelf().Any(element => element.Attribute("Condition") != null), Is.False);
    }

    [TestCaseSource(nameof(Projects))]
    public void TargetFrameworkComesFromTheProps(string project) =>
        Assert.That(Load(project).Descendants().Where(element => element.Name.LocalName is "TargetFramework" or "TargetFrameworks"), Is.Empty);

    [TestCaseSource(nameof(Projects))]
    public void LeftoversAreNotCompiled(string project)
    {
        var excludes = (string?)Load(project).Descendants("DefaultItemExcludes").SingleOrDefault() ?? "";
        foreach (var folder in new[] { "bin/**", "obj/**", "backtests/**", "live/**", "optimizations/**" }) Assert.That(excludes.Split(';'), Does.Contain(folder));
    }

    [TestCase("Data/Data.csproj")]
    [TestCase("Indicators/Indicators.csproj")]
    [TestCase("Algorithms/Algorithms.csproj")]
    public void PluginDependsOnlyOnWhatLeanShips(string project) =>
        Assert.That(Load(project).Descendants("PackageReference").Skip(1).Select(Name), Is.SubsetOf(ShippedByLean));

    [Test]
    public void PropsImportTheirParentAndSetTheFramework()
    {
        var props = Load("Directory.Build.props");
        Assert.That(props.Descendants("Import").Select(import => (string?)import.Attribute("Project")), Does.Contain("$(_Up)"));
        Assert.That((string?)props.Descendants("_Up").Single(), Does.Contain("GetPathOfFileAbove").And.Contains("../"));
        Assert.That((string?)props.Descendants("TargetFramework").Single(), Is.EqualTo("net10.0"));
        Assert.That(props.Descendants("NoWarn"), Is.Empty, "the CLI's global NoWarn would win over it");
    }

    [Test]
    public void SolutionIsClassicAndComplete()
    {
        var solution = File.ReadAllText(Sources.PathOf("Strategy.sln"));
        Assert.That(solution.TrimStart('\uFEFF', '\r', '\n'), Does.StartWith("Microsoft Visual Studio Solution File"));
        Assert.That(Sources.Files("", "*.slnx"), Is.Empty);
        foreach (var project in Projects) Assert.That(solution.Replace('\\', '/'), Does.Contain($"\"{project}\""));
    }

    [TestCaseSource(nameof(Configs))]
    public void ConfigIsStrictJsonWithoutMark(string config)
    {
        var bytes = File.ReadAllBytes(Sources.PathOf(config));
        Assert.That(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble), Is.False);
        using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Disallow, AllowTrailingCommas = false });
        Assert.That(document.RootElement.GetProperty("algorithm-language").GetString(), Is.EqualTo("CSharp"));
    }

    [Test]
    public void BothConfigsHaveTheSameParameters()
    {
        var parameters = Configs.Select(Parameters).ToList();
        Assert.That(parameters[0], Is.Not.Empty);
        Assert.That(parameters[1], Is.EqualTo(parameters[0]));
    }

    [Test]
    public void CliFindsTheAlgorithm()
    {
        var source = File.ReadAllText(Sources.PathOf("Algorithms", "Main.cs"));
        var found = Regex.Match(source, @"class\s+(\S+)\s*:\s*QCAlgorithm");
        Assert.That(found.Groups[1].Value, Is.EqualTo(nameof(YenValveAlgorithm)));
        Assert.That(source, Does.Contain("public class YenValveAlgorithm : QCAlgorithm"));
        Assert.That(Directory.GetFiles(Sources.PathOf("Algorithms"), "*.csproj"), Has.Length.EqualTo(1));
    }

    [Test]
    public void DllIsNamedAfterItsFolderAndHoldsOneAlgorithm()
    {
        var assembly = typeof(YenValveAlgorithm).Assembly;
        Assert.That(assembly.GetName().Name, Is.EqualTo("Algorithms"));
        Assert.That(assembly.GetTypes().Where(type => !type.IsAbstract && typeof(QCAlgorithm).IsAssignableFrom(type)), Is.EqualTo(new[] { typeof(YenValveAlgorithm) }));
    }

    private static XDocument Load(string file) => XDocument.Load(Sources.PathOf(file));

    private static string Name(XElement reference) => (string)reference.Attribute("Include")!;

    private static Dictionary<string, string> Parameters(string config)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Sources.PathOf(config)));
        return document.RootElement.GetProperty("parameters").EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString()!);
    }
}
