using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using NUnit.Framework;
using YenValve.Importing;
using YenValve.Tests;

namespace YenValve.Launcher.Tests.Collecting;

/// <summary><c>yenvalve collect</c> as a user has it, against a ministry on loopback.</summary>
[TestFixture, NonParallelizable]
public sealed class CollectCommandTests
{
    private const string Curve = "Interest Rate,,,,,,,,,,,,,,,(Unit : %)\r\nDate,1Y,2Y,3Y,4Y,5Y,6Y,7Y,8Y,9Y,10Y,15Y,20Y,25Y,30Y,40Y\r\n"
        + "2026/7/1,1.1,1.2,1.3,1.4,1.5,1.6,1.7,2.358,2.553,2.69,3.271,3.625,3.883,3.873,3.792\r\n";

    private readonly TemporaryFolder _folder = new();
    private HttpListener _ministry = null!;
    private string _config = null!;

    private string DataFolder => Path.Combine(_folder.Path, "data");

    [OneTimeSetUp]
    public void StartMinistry()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var address = FormattableString.Invariant($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/");
        probe.Stop();
        _ministry = new HttpListener { Prefixes = { address } };
        _ministry.Start();
        _ = Task.Run(AnswerAsync);
        _config = _folder.Write("config.json", JsonSerializer.Serialize(new { collector = new { mof = new { address } } }));
    }

    [OneTimeTearDown]
    public void StopMinistry()
    {
        _ministry.Close();
        _folder.Dispose();
    }

    [Test]
    public async Task OnceAddsToTheVeryFileThatABacktestReads()
    {
        foreach (var file in Directory.GetFiles(Repository.Market, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(DataFolder, Path.GetRelativePath(Repository.Market, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        var run = await Collect("--once", "--json", "--feeds", "mof");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        using var json = JsonDocument.Parse(run.Output);
        Assert.That(json.RootElement.GetProperty("feeds").EnumerateArray().Single().GetProperty("rows").GetInt32(), Is.EqualTo(1));
        Assert.That(File.ReadLines(Path.Combine(DataFolder, "alternative/mof/jgb_par_yields.csv")).Last(), Does.StartWith("2026-07-01,1.1,"));
        var check = await CommandLineRun.Of("data", "check", DataFolder);
        Assert.That(check.ExitCode, Is.Zero, check.Output + check.Error);
    }

    [Test]
    public async Task AFolderThatIsCollectedIntoIsNotCollectedIntoTwice()
    {
        using var held = FolderLock.Take(DataFolder);
        var run = await Collect("--once", "--feeds", "mof");
        Assert.That((run.ExitCode, run.Error.TrimEnd().Split('\n').Length), Is.EqualTo((ExitCodes.WrongConfiguration, 1)));
        Assert.That(run.Error, Does.Contain("one writer"));
    }

    [Test]
    public async Task AFeedThatDoesNotExistIsNamedWithThoseThatDo()
    {
        var run = await Collect("--once", "--feeds", "nikkei");
        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.WrongConfiguration));
        Assert.That(run.Error, Does.Contain("'nikkei'").And.Contains("binance-hour"));
    }

    [Test]
    public async Task WithoutADataFolderNothingRuns()
    {
        var run = await CommandLineRun.Of("collect", "--once", "--config", _config);
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((ExitCodes.WrongConfiguration, "yenvalve: no data folder to collect into: --data-folder names it" + Environment.NewLine)));
    }

    [Test]
    public async Task AnOptionThatDoesNotExistIsAnError()
    {
        var file = _folder.Write("wrong.json", """{"collector":{"mof":{"adress":"http://127.0.0.1/"}}}""");
        var run = await CommandLineRun.Of("collect", "--once", "--config", file, "--data-folder", DataFolder);
        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.WrongConfiguration));
        Assert.That(run.Error, Does.Contain("adress"));
    }

    private Task<CommandLineRun> Collect(params string[] options) => CommandLineRun.Of(["collect", "--config", _config, "--data-folder", DataFolder, .. options]);

    private async Task AnswerAsync()
    {
        while (_ministry.IsListening)
        {
            try
            {
                var context = await _ministry.GetContextAsync();
                context.Response.OutputStream.Write(Encoding.UTF8.GetBytes(Curve));
                context.Response.Close();
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
