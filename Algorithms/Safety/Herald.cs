using QuantConnect.Algorithm;
using QuantConnect.Configuration;
using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Safety;

/// <summary>
/// Tells people through LEAN's Notify what they have to know, once per change: limits that trip or are cleared, feeds that fall silent or speak again, a memory
/// that was refused. Addresses stand in LEAN's configuration, not among the parameters, which are written into every log.
/// </summary>
/// <param name="algorithm">Whose Notify; in a backtest it sends nothing.</param>
public sealed class Herald(QCAlgorithm algorithm)
{
    /// <summary>Key of LEAN's configuration with an email address.</summary>
    public const string EmailKey = "notify-email";

    /// <summary>Key of LEAN's configuration with a web hook, which is posted JSON with a text.</summary>
    public const string WebKey = "notify-web";

    /// <summary>Key of LEAN's configuration with a telephone number.</summary>
    public const string SmsKey = "notify-sms";

    /// <summary>Key of LEAN's configuration with a Telegram chat; its token is LEAN's own.</summary>
    public const string TelegramKey = "notify-telegram";

    private const string Subject = "YenValve";
    private readonly Dictionary<string, FeedStatus> _feeds = [];

    /// <summary>Tells a sentence to everybody whose address is configured, and the log.</summary>
    public void Tell(string text)
    {
        algorithm.Error(text);
        if (!algorithm.LiveMode) return;
        Send(EmailKey, address => algorithm.Notify.Email(address, Subject, text));
        Send(WebKey, address => algorithm.Notify.Web(address, Newtonsoft.Json.JsonConvert.SerializeObject(new { text = $"{Subject}: {text}" })));
        Send(SmsKey, address => algorithm.Notify.Sms(address, $"{Subject}: {text}"));
        Send(TelegramKey, address => algorithm.Notify.Telegram(address, $"{Subject}: {text}"));
    }

    /// <summary>Tells which feeds have fallen silent or speak again since the last look; live only, since the audit of a backtest says it.</summary>
    public void Feeds(IReadOnlyList<FeedState> feeds)
    {
        if (!algorithm.LiveMode) return;
        foreach (var feed in feeds)
        {
            var before = _feeds.GetValueOrDefault(feed.Name, FeedStatus.Fresh);
            _feeds[feed.Name] = feed.Status;
            if (feed.Status == FeedStatus.Stale && before != FeedStatus.Stale) Tell(FormattableString.Invariant($"{feed.Name} is stale since its release of {feed.LastReleaseUtc:yyyy-MM-dd HH:mm}Z"));
            else if (feed.Status == FeedStatus.Fresh && before == FeedStatus.Stale) Tell($"{feed.Name} delivers again");
        }
    }

    // A message that cannot be sent must not stop what it tells of; the address is not repeated, it may be a secret.
    private void Send(string key, Func<string, bool> send)
    {
        var address = Config.Get(key);
        if (string.IsNullOrWhiteSpace(address)) return;
        try
        {
            if (!send(address)) algorithm.Log($"notify: LEAN took no message for '{key}'");
        }
        catch (ArgumentException)
        {
            algorithm.Log($"notify: what stands under '{key}' is no address");
        }
    }
}
