using NUnit.Framework;
using QuantConnect.Notifications;

namespace YenValve.Engine.Tests.Notifications;

/// <summary>A backtest sends nothing; a live run's messages wait for its host.</summary>
[TestFixture]
public class NotificationManagerTests
{
    [Test]
    public void ABacktestTakesNone()
    {
        var manager = new NotificationManager(false);
        Assert.That(new[] { manager.Email("no address", "s", "m"), manager.Sms("1", "m"), manager.Web("a"), manager.Telegram("i", "m") }, Is.All.False);
        Assert.That(manager.Messages, Is.Empty);
    }

    [Test]
    public void ALiveRunsMessagesWaitInTheirOrder()
    {
        var manager = new NotificationManager(true);
        Assert.That(new[] { manager.Email("a@example.org", "subject", "text"), manager.Sms("123", "text"), manager.Web("http://localhost/", "data"), manager.Telegram("id", "text") }, Is.All.True);
        Assert.That(manager.Messages.Select(message => message.GetType().Name), Is.EqualTo(new[] { "NotificationEmail", "NotificationSms", "NotificationWeb", "NotificationTelegram" }));
        Assert.That(() => manager.Email("nobody", "s", "m"), Throws.ArgumentException.With.Message.Contains("nobody"));
        Assert.That(() => manager.Ftp("host", "user", "password", "path", "content"), Throws.TypeOf<NotSupportedException>());
    }
}
