using System.Net.Mail;

namespace QuantConnect.Notifications;

/// <summary>An email.</summary>
public class NotificationEmail : Notification
{
    /// <summary>An email.</summary>
    /// <exception cref="ArgumentException">The address is none.</exception>
    public NotificationEmail(string address, string subject = "", string message = "", string data = "", Dictionary<string, string>? headers = null)
    {
        if (!MailAddress.TryCreate(address, out _)) throw new ArgumentException($"Invalid email address: {address}");
        Address = address;
        Subject = subject;
        Message = message;
        Data = data;
        Headers = headers!;
    }

    /// <summary>Headers; null without any.</summary>
    public Dictionary<string, string> Headers { get; set; }

    /// <summary>To whom.</summary>
    public string Address { get; set; }

    /// <summary>Subject line.</summary>
    public string Subject { get; set; }

    /// <summary>The text.</summary>
    public string Message { get; set; }

    /// <summary>What is attached.</summary>
    public string Data { get; set; }
}
