using System.Collections.Concurrent;

namespace QuantConnect.Notifications;

/// <summary>
/// Takes messages to the outside. A live run's wait in <see cref="Messages"/> until its host shows or sends them; in a backtest none is taken, which the
/// answer false says. LEAN takes thirty an hour, here all are taken.
/// </summary>
public class NotificationManager
{
    private readonly bool _live;

    /// <summary>Makes a manager; only live trading takes messages.</summary>
    public NotificationManager(bool liveMode) => _live = liveMode;

    /// <summary>Messages that wait for being sent, oldest first.</summary>
    public ConcurrentQueue<Notification> Messages { get; set; } = new();

    /// <summary>Sends an email.</summary>
    public bool Email(string address, string subject, string message, string data = "", Dictionary<string, string>? headers = null) =>
        _live && Take(new NotificationEmail(address, subject, message, data, headers));

    /// <summary>Sends a text message.</summary>
    public bool Sms(string phoneNumber, string message) => _live && Take(new NotificationSms(phoneNumber, message));

    /// <summary>Posts to a web address.</summary>
    public bool Web(string address, object? data = null, Dictionary<string, string>? headers = null) => _live && Take(new NotificationWeb(address, data, headers));

    /// <summary>Sends a Telegram message.</summary>
    public bool Telegram(string id, string message, string? token = null) => _live && Take(new NotificationTelegram(id, message, token));

    /// <summary>Writes a file over FTP.</summary>
    public bool Ftp(string hostname, string username, string password, string filePath, byte[] fileContent, int? port = null) => RefuseFile();

    /// <summary>Writes a file over FTP.</summary>
    public bool Ftp(string hostname, string username, string password, string filePath, string fileContent, int? port = null) => RefuseFile();

    /// <summary>Writes a file over SFTP.</summary>
    public bool Sftp(string hostname, string username, string password, string filePath, byte[] fileContent, int? port = null) => RefuseFile();

    /// <summary>Writes a file over SFTP.</summary>
    public bool Sftp(string hostname, string username, string password, string filePath, string fileContent, int? port = null) => RefuseFile();

    /// <summary>Writes a file over SFTP with a private key.</summary>
    public bool Sftp(string hostname, string username, string privateKey, string privateKeyPassphrase, string filePath, byte[] fileContent, int? port = null) => RefuseFile();

    /// <summary>Writes a file over SFTP with a private key.</summary>
    public bool Sftp(string hostname, string username, string privateKey, string privateKeyPassphrase, string filePath, string fileContent, int? port = null) => RefuseFile();

    private bool Take(Notification message)
    {
        Messages.Enqueue(message);
        return true;
    }

    private bool RefuseFile() => _live ? throw new NotSupportedException("Files are not sent by the embedded engine.") : false;
}
