using Newtonsoft.Json.Linq;
using NUnit.Framework;
using YenValve.Tests;

namespace YenValve.Launcher.Tests.Catalog;

/// <summary>The commands as a user runs them: what they print and the exit code they end with.</summary>
[TestFixture, NonParallelizable]
public sealed class CatalogCommandTests
{
    [Test]
    public async Task TheBundledSamplePassesWithoutAWarning()
    {
        var run = await CommandLineRun.Of("data", "check");
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.Contain("Super-long JGB auctions").And.Contain("CFTC yen positions"));
    }

    [Test]
    public async Task AFolderWithoutWhatIsNeededFails()
    {
        var folder = Directory.CreateTempSubdirectory("yenvalve-check-").FullName;
        try
        {
            var run = await CommandLineRun.Of("data", "catalog", folder, "--json");
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(JArray.Parse(run.Output).Where(s => (bool)s["needed"]!).Select(s => (int)s["rows"]!), Is.All.Zero);
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    [Test]
    public async Task AMissingFolderIsAWrongConfiguration() =>
        Assert.That((await CommandLineRun.Of("data", "check", Path.Combine(Path.GetTempPath(), "yenvalve-nowhere"))).ExitCode, Is.EqualTo(2));

    [Test]
    public async Task AnImportOfAMissingFileIsAWrongConfiguration() =>
        Assert.That((await CommandLineRun.Of("data", "import", "mof", "nowhere.csv", "--to", Path.GetTempPath())).ExitCode, Is.EqualTo(2));
}
