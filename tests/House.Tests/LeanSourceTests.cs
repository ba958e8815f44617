using System.Text.Json;
using NUnit.Framework;
using YenValve.Tests;

namespace YenValve.House.Tests;

/// <summary>The four ways in which LEAN gets under the plugin.</summary>
[TestFixture]
public sealed class LeanSourceTests
{
    private const string Project = "Algorithms/Algorithms.csproj";
    private string _standIn = "";

    [OneTimeSetUp]
    public void MakeStandIn() => _standIn = StandIn.Make();

    [OneTimeTearDown]
    public void DropStandIn() => Directory.Delete(_standIn, recursive: true);

    [Test]
    public void EmbeddedReferencesTheEngineAndNoQuantConnectPackage()
    {
        var items = Evaluate(Project, "-p:LeanImageDir=" + Path.Combine(_standIn, "none"));
        Assert.That(items["ProjectReference"], Has.Some.EndsWith("Engine.csproj"));
        Assert.That(items["PackageReference"], Has.None.StartsWith("QuantConnect."));
    }

    [TestCase("Data/Data.csproj")]
    [TestCase("Indicators/Indicators.csproj")]
    [TestCase(Project)]
    [TestCase("Launcher/Launcher.csproj")]
    [TestCase("tests/Engine.Tests/Engine.Tests.csproj")]
    public void FolderLeavesNoEngineReference(string project)
    {
        var items = Evaluate(project, "-p:LeanBinDir=" + _standIn);
        Assert.That(items["ProjectReference"], Has.None.EndsWith("Engine.csproj"));
        Assert.That(items["PackageReference"], Has.None.StartsWith("QuantConnect."));
    }

    [Test]
    public void FolderReferencesItsDlls() =>
        Assert.That(Evaluate(Project, "-p:LeanBinDir=" + _standIn)["Reference"], Has.Some.EndsWith("YenValve.Engine.dll"));

    [Test]
    public void PackageReferencesBothPackages()
    {
        var items = Evaluate(Project, "-p:LeanSource=Package");
        Assert.That(items["ProjectReference"], Has.None.EndsWith("Engine.csproj"));
        Assert.That(items["PackageReference"], Is.SupersetOf(new[] { "QuantConnect.Lean", "QuantConnect.Indicators" }));
    }

    [Test]
    public void ImageIsLeftAlone()
    {
        var items = Evaluate(Project, "-p:LeanImageDir=" + _standIn);
        Assert.That(items["ProjectReference"], Has.None.EndsWith("Engine.csproj"));
        Assert.That(items["PackageReference"], Is.EqualTo(new[] { "QuantConnect.Lean" }));
    }

    [Test]
    public void WholeSolutionBuildsAgainstAFolderOfDlls()
    {
        var (exitCode, output) = DotNet.Run(Repository.Root, "build", "Strategy.sln", "-c", "Release", "-v", "q",
            "-p:LeanBinDir=" + _standIn, "--artifacts-path", Path.Combine(_standIn, "artifacts"));
        Assert.That(exitCode, Is.Zero, output);
        var built = Path.Combine(_standIn, "artifacts", "bin", "Algorithms", "release");
        Assert.That(File.Exists(Path.Combine(built, "Algorithms.dll")), Is.True);
        Assert.That(File.Exists(Path.Combine(built, "YenValve.Engine.dll")), Is.False, "LEAN's DLLs are not copied beside ours");
    }

    private static Dictionary<string, string[]> Evaluate(string project, string property)
    {
        var (exitCode, output) = DotNet.Run(Repository.Root, "msbuild", project, property,
            "-getItem:PackageReference", "-getItem:ProjectReference", "-getItem:Reference");
        Assert.That(exitCode, Is.Zero, output);
        using var document = JsonDocument.Parse(output);
        return document.RootElement.GetProperty("Items").EnumerateObject().ToDictionary(
            kind => kind.Name,
            kind => kind.Value.EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!).ToArray());
    }
}
