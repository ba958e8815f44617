namespace QuantConnect.Notifications;

/// <summary>A text message.</summary>
public class NotificationSms : Notification
{
    /// <summary>A text message.</summary>
    public NotificationSms(string number, string message) => (PhoneNumber, Message) = (number, message);

    /// <summary>To whom.</summary>
    public string PhoneNumber { get; set; }

    /// <summary>The text.</summary>
    public string Message { get; set; }
}
