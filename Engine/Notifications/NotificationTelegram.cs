namespace QuantConnect.Notifications;

/// <summary>A Telegram message.</summary>
public class NotificationTelegram : Notification
{
    /// <summary>A Telegram message.</summary>
    public NotificationTelegram(string id, string message, string? token = null) => (Id, Message, Token) = (id, message, token!);

    /// <summary>Person or group.</summary>
    public string Id { get; set; }

    /// <summary>The text.</summary>
    public string Message { get; set; }

    /// <summary>The bot's token; null for LEAN's own.</summary>
    public string Token { get; set; }
}
