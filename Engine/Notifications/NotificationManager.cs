namespace QuantConnect.Notifications;

/// <summary>Sends messages to the outside; in a backtest it sends none and says so by returning false.</summary>
public class NotificationManager
{
    /// <summary>Makes a manager; only live trading sends anything, and this engine does not trade live.</summary>
    public NotificationManager(bool liveMode)
    {
        if (liveMode) throw new NotSupportedException("Live notifications are not supported by the embedded engine.");
    }

    /// <summary>Sends an email.</summary>
    public bool Email(string address, string subject, string message, string data = "", Dictionary<string, string>? headers = null) => false;

    /// <summary>Sends a text message.</summary>
    public bool Sms(string phoneNumber, string message) => false;

    /// <summary>Posts to a web address.</summary>
    public bool Web(string address, object? data = null, Dictionary<string, string>? headers = null) => false;

    /// <summary>Sends a Telegram message.</summary>
    public bool Telegram(string id, string message, string? token = null) => false;

    /// <summary>Writes a file over FTP.</summary>
    public bool Ftp(string hostname, string username, string password, string filePath, byte[] fileContent, int? port = null) => false;

    /// <summary>Writes a file over FTP.</summary>
    public bool Ftp(string hostname, string username, string password, string filePath, string fileContent, int? port = null) => false;

    /// <summary>Writes a file over SFTP.</summary>
    public bool Sftp(string hostname, string username, string password, string filePath, byte[] fileContent, int? port = null) => false;

    /// <summary>Writes a file over SFTP.</summary>
    public bool Sftp(string hostname, string username, string password, string filePath, string fileContent, int? port = null) => false;

    /// <summary>Writes a file over SFTP with a private key.</summary>
    public bool Sftp(string hostname, string username, string privateKey, string privateKeyPassphrase, string filePath, byte[] fileContent, int? port = null) => false;

    /// <summary>Writes a file over SFTP with a private key.</summary>
    public bool Sftp(string hostname, string username, string privateKey, string privateKeyPassphrase, string filePath, string fileContent, int? port = null) => false;
}
