namespace QuantConnect.Notifications;

/// <summary>A post to a web address.</summary>
public class NotificationWeb : Notification
{
    /// <summary>A post to a web address.</summary>
    public NotificationWeb(string address, object? data = null, Dictionary<string, string>? headers = null) => (Address, Data, Headers) = (address, data!, headers!);

    /// <summary>Headers; null without any.</summary>
    public Dictionary<string, string> Headers { get; set; }

    /// <summary>Where to.</summary>
    public string Address { get; set; }

    /// <summary>What is posted; null for nothing.</summary>
    public object Data { get; set; }
}
