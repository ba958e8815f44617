using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NUnit.Framework;
using YenValve.Collector.Hosting;
using YenValve.Collector.Tests.Loopback;
using YenValve.Collector.Tests.Publishers;
using YenValve.Tests;

namespace YenValve.Collector.Tests.Hosting;

/// <summary>The host as a whole.</summary>
[TestFixture, NonParallelizable]
public sealed class CollectorHostTests
{
    private string _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("yenvalve-host-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, true);

    [Test]
    public async Task StartsAnswersAndStops()
    {
        await using var publisher = await FakePublisher.StartAsync();
        publisher.Clock = () => TimeProvider.System.GetUtcNow();
        var answered = new TaskCompletionSource();
        publisher.At("/mof/jgbcme.csv", context =>
        {
            answered.TrySetResult();
            return Answer.Text("Interest Rate\nDate,1Y,2Y,3Y,4Y,5Y,6Y,7Y,8Y,9Y,10Y,15Y,20Y,25Y,30Y,40Y\n")(context);
        });
        var options = new CollectorOptions { DataFolder = _folder, Feeds = ["mof"], HealthPort = FreePort() };
        FeedCases.At(options, publisher.Address);
        using var host = CollectorHost.Create(options, logging => logging.ClearProviders());
        await host.StartAsync();
        await answered.Task.WaitAsync(TimeSpan.FromSeconds(30));
        using var http = new HttpClient();
        var health = await http.GetStringAsync(FormattableString.Invariant($"http://127.0.0.1:{options.HealthPort}/health"));
        await host.StopAsync();
        Assert.That(health, Does.Contain("\"mof\"").And.Not.Contains("binance"));
    }

    [Test]
    public void TheEnvironmentWinsOverTheFile()
    {
        var file = Path.Combine(_folder, "config.json");
        File.WriteAllText(file, """{"data-folder":"x","collector":{"healthPort":9001,"feeds":["mof"],"drop":{"files":[{"pattern":"a*.csv","publisher":"vendor-yenvol","columns":{"atm_1m":"V1M"}}]}}}""");
        Environment.SetEnvironmentVariable("YENVALVE_COLLECTOR__HEALTHPORT", "9002");
        try
        {
            var options = CollectorHost.ReadOptions(file);
            Assert.That((options.HealthPort, options.Feeds.Single(), options.Drop.Files.Single().Columns["atm_1m"]), Is.EqualTo((9002, "mof", "V1M")));
        }
        finally
        {
            Environment.SetEnvironmentVariable("YENVALVE_COLLECTOR__HEALTHPORT", null);
        }
    }

    [Test]
    public void TheDocumentsExampleIsReadAsItStands()
    {
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "collector.md"));
        var begin = document.IndexOf("```json", StringComparison.Ordinal) + "```json".Length;
        var file = Path.Combine(_folder, "config.json");
        File.WriteAllText(file, document[begin..document.IndexOf("```", begin, StringComparison.Ordinal)]);
        var options = CollectorHost.ReadOptions(file);
        Assert.That((options.Feeds.Count, options.Binance.MinuteDays, options.Chain.Address, options.Drop.Files.Single().Columns.Count), Is.EqualTo((4, 2, "http://127.0.0.1:5005/quotes/6J", 2)));
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
