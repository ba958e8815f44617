using System.Net;
using System.Net.Sockets;
using Newtonsoft.Json.Linq;
using NUnit.Framework;
using YenValve.Collector.Health;
using YenValve.Launcher.Live;

namespace YenValve.Launcher.Tests.Live;

/// <summary>The status as JSON on loopback.</summary>
[TestFixture]
public sealed class StatusServerTests
{
    private readonly HttpClient _client = new();
    private LiveStatus _status = Statuses.Running;
    private LoopbackJson _server = null!;

    [SetUp]
    public void Start()
    {
        _status = Statuses.Running;
        _server = StatusServer.Start(FreePort(), () => _status, new At(Statuses.Now.AddSeconds(1)));
    }

    [TearDown]
    public void Stop() => _server.Dispose();

    [OneTimeTearDown]
    public void Close() => _client.Dispose();

    [Test]
    public async Task TellsTheStatus()
    {
        var status = JObject.Parse(await _client.GetStringAsync(_server.Address + "status"));
        Assert.That((string?)status["decision"]!["scenario"], Is.EqualTo("Disorderly"));
        Assert.That((decimal?)status["account"]!["equity"], Is.EqualTo(101_250.5m));
        Assert.That((string?)status["feeds"]![1]!["status"], Is.EqualTo("stale"));
    }

    [TestCase("running", 0, HttpStatusCode.OK, "degraded", "vix is stale")]
    [TestCase("running", -300, HttpStatusCode.ServiceUnavailable, "down", "nothing heard of the run")]
    [TestCase("failed", 0, HttpStatusCode.ServiceUnavailable, "down", "the run has ended")]
    public async Task TellsTheHealth(string state, int heartbeat, HttpStatusCode code, string health, string problem)
    {
        _status = _status with { State = state, Heartbeat = Statuses.Now.AddSeconds(heartbeat) };
        using var response = await _client.GetAsync(_server.Address + "health");
        var body = JObject.Parse(await response.Content.ReadAsStringAsync());
        Assert.That((response.StatusCode, (string?)body["status"]), Is.EqualTo((code, health)));
        Assert.That(body["problems"]!.Values<string>(), Has.Some.Contains(problem));
    }

    [Test]
    public async Task TellsNothingElseAndTakesNothing()
    {
        using var nowhere = await _client.GetAsync(_server.Address + "config.json");
        Assert.That(nowhere.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        using var content = new StringContent("{}");
        using var post = await _client.PostAsync(_server.Address + "status", content);
        Assert.That(post.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
    }

    [Test]
    public async Task AHeadIsAnsweredWithoutABody()
    {
        using var head = await _client.SendAsync(new HttpRequestMessage(HttpMethod.Head, _server.Address + "health"));
        Assert.That((head.StatusCode, head.Content.Headers.ContentLength > 0, await head.Content.ReadAsStringAsync()), Is.EqualTo((HttpStatusCode.OK, true, "")));
    }

    [Test]
    public void APortThatIsTakenIsSaid()
    {
        var port = new Uri(_server.Address).Port;
        Assert.That(() => StatusServer.Start(port, () => _status, TimeProvider.System), Throws.TypeOf<ConfigurationException>().With.Message.Contains($"port {port}"));
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private sealed class At(DateTime utc) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => utc;
    }
}
