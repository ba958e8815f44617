using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NUnit.Framework;
using YenValve.Collector.Health;
using YenValve.Collector.Schedules;

namespace YenValve.Collector.Tests.Health;

[TestFixture]
public sealed class HealthTests
{
    private static readonly IntervalSchedule Hourly = new(TimeSpan.FromHours(1), TimeSpan.Zero);
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 5, 12, 10, 0, TimeSpan.Zero));
    private ClockWatch _clock = null!;
    private FeedBoard _board = null!;
    private FeedStatus _status = null!;

    [SetUp]
    public void MakeBoard()
    {
        _clock = new ClockWatch(_time);
        _board = new FeedBoard(_time, _clock);
        _status = _board.Of("hours", Hourly);
    }

    [Test]
    public void AFeedIsOverdueOnlyAfterItsCalendarAndItsGrace()
    {
        _status.Succeeded(isCurrent: true, 3, 0, "20260105 11:00");
        var due = Hourly.Next(_time.GetUtcNow().UtcDateTime) + Hourly.Grace;
        _time.SetUtcNow(due);
        Assert.That(_board.Snapshot().IsHealthy, Is.True);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.That(_board.Snapshot().Problems, Is.EqualTo(new[] { "hours is overdue" }));
    }

    [Test]
    public void AnsweringWithoutWhatIsDueDoesNotKeepAFeedHealthy()
    {
        _status.Succeeded(isCurrent: true, 3, 0, null);
        _time.Advance(TimeSpan.FromHours(3));
        _status.Succeeded(isCurrent: false, 0, 0, null);
        Assert.That(_board.Snapshot().IsHealthy, Is.False);
        Assert.That(_status.Snapshot.Age, Is.EqualTo(TimeSpan.Zero));
    }

    [Test]
    public void AFailureIsNamedAndASuccessEndsIt()
    {
        _status.Failed("the publisher answered 503");
        _status.Failed("the publisher answered 503");
        Assert.That((_status.Snapshot.State, _status.Snapshot.FailuresInARow, _status.Snapshot.LastError), Is.EqualTo((FeedState.Failing, 2, "the publisher answered 503")));
        _status.Succeeded(isCurrent: true, 1, 0, "x");
        Assert.That((_status.Snapshot.State, _status.Snapshot.FailuresInARow, _status.Snapshot.Failures), Is.EqualTo((FeedState.Current, 0, 2L)));
    }

    [Test]
    public void AFeedWithoutItsKeyIsOffAndNoAlarm()
    {
        _status.Off("FRED_API_KEY is not in the environment");
        _time.Advance(TimeSpan.FromDays(3));
        Assert.That(_board.Snapshot().IsHealthy, Is.True);
    }

    [TestCase(-31.0, false, TestName = "Half a minute behind")]
    [TestCase(40.0, false, TestName = "Ahead")]
    [TestCase(2.0, true, TestName = "Two seconds are nothing")]
    public void AWrongClockIsAProblem(double seconds, bool healthy)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        _clock.Observe("a", now.AddSeconds(-seconds), now);
        Assert.That(_board.Snapshot().ClockSkewSeconds, Is.EqualTo(seconds).Within(1e-6));
        Assert.That(_board.Snapshot().IsHealthy, Is.EqualTo(healthy));
    }

    [Test]
    public void OnePublisherWithAWrongClockIsOutvoted()
    {
        var now = _time.GetUtcNow().UtcDateTime;
        _clock.Observe("a", now, now);
        _clock.Observe("b", now.AddHours(9), now);
        _clock.Observe("c", now, now);
        Assert.That(_board.Snapshot().IsHealthy, Is.True);
    }

    [Test]
    public async Task TheEndpointAnswersOnLoopback()
    {
        var port = FreePort();
        using var endpoint = new HealthEndpoint(port, _board, NullLogger<HealthEndpoint>.Instance);
        await endpoint.StartAsync(CancellationToken.None);
        using var http = new HttpClient { BaseAddress = new Uri(FormattableString.Invariant($"http://127.0.0.1:{port}/")) };
        _status.Succeeded(isCurrent: true, 3, 1, "20260105 11:00");

        using var healthy = await http.GetAsync("health");
        using var json = JsonDocument.Parse(await healthy.Content.ReadAsStringAsync());
        var feed = json.RootElement.GetProperty("feeds")[0];
        Assert.That(healthy.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((feed.GetProperty("name").GetString(), feed.GetProperty("state").GetString(), feed.GetProperty("rows").GetInt32(), feed.GetProperty("refused").GetInt32(), feed.GetProperty("lastRow").GetString()),
            Is.EqualTo(("hours", "current", 3, 1, "20260105 11:00")));

        _time.Advance(TimeSpan.FromHours(5));
        using var overdue = await http.GetAsync("health");
        Assert.That(overdue.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        using var elsewhere = await http.GetAsync("");
        Assert.That(elsewhere.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        using var content = new StringContent("{}");
        using var posted = await http.PostAsync("health", content);
        Assert.That(posted.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        await endpoint.StopAsync(CancellationToken.None);
    }

    [Test]
    public async Task APortThatIsTakenStopsNothing()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        using var endpoint = new HealthEndpoint(((IPEndPoint)taken.LocalEndpoint).Port, _board, NullLogger<HealthEndpoint>.Instance);
        await endpoint.StartAsync(CancellationToken.None);
        Assert.That(async () => await endpoint.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(30)), Throws.Nothing);
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
