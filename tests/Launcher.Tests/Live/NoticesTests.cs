using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using NUnit.Framework;
using QuantConnect.Notifications;
using YenValve.Launcher.Live;

namespace YenValve.Launcher.Tests.Live;

/// <summary>A notice reaches its web hook; one that does not is said without its address.</summary>
[TestFixture]
public sealed class NoticesTests
{
    [Test]
    public async Task AWebHookIsPostedTo()
    {
        using var listener = new HttpListener();
        var address = FormattableString.Invariant($"http://127.0.0.1:{FreePort()}/");
        listener.Prefixes.Add(address);
        listener.Start();
        using var notices = new Notices();
        notices.Deliver(new ConcurrentQueue<Notification>([new NotificationWeb(address + "hook", "{\"text\":\"a limit\"}"), new NotificationSms("1", "x")]));
        var context = await listener.GetContextAsync();
        using var reader = new StreamReader(context.Request.InputStream);
        Assert.That(await reader.ReadToEndAsync(), Is.EqualTo("{\"text\":\"a limit\"}"));
        context.Response.Close();
        Assert.That(notices.Unsent, Is.EqualTo(1));
    }

    [Test, CancelAfter(30_000)]
    public async Task AWebHookThatIsNotThereIsSaid(CancellationToken cancellation)
    {
        using var notices = new Notices();
        var address = FormattableString.Invariant($"http://127.0.0.1:{FreePort()}/secret");
        notices.Deliver(new ConcurrentQueue<Notification>([new NotificationWeb(address, "{}")]));
        var said = new List<string>();
        while (said.Count == 0)
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            said.AddRange(notices.TakeProblems());
        }

        Assert.That(said[0], Does.Contain("not delivered").And.Not.Contain("secret"));
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
