using System.Collections.Concurrent;
using System.Text;
using QuantConnect.Notifications;

namespace YenValve.Launcher.Live;

/// <summary>
/// Delivers what an algorithm on paper tells through LEAN's Notify: web hooks are posted to from here, so that a rehearsal is heard; emails, text messages and
/// Telegram are LEAN's to send, and are counted. An address may be a secret: it is neither shown nor logged.
/// </summary>
internal sealed class Notices : IDisposable
{
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(10) };
    private readonly ConcurrentQueue<string> _problems = new();

    /// <summary>Messages that only LEAN sends.</summary>
    public int Unsent { get; private set; }

    /// <summary>Takes what waits, and sends it without being waited for.</summary>
    public void Deliver(ConcurrentQueue<Notification> messages)
    {
        while (messages.TryDequeue(out var message))
        {
            if (message is NotificationWeb web) _ = PostAsync(web);
            else Unsent++;
        }
    }

    /// <summary>What could not be delivered since the last call, a sentence each.</summary>
    public IEnumerable<string> TakeProblems()
    {
        while (_problems.TryDequeue(out var problem)) yield return problem;
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task PostAsync(NotificationWeb web)
    {
        try
        {
            using var content = new StringContent(web.Data?.ToString() ?? "", Encoding.UTF8, "application/json");
            foreach (var (name, value) in web.Headers ?? []) content.Headers.TryAddWithoutValidation(name, value);
            using var response = await _client.PostAsync(new Uri(web.Address), content);
            if (!response.IsSuccessStatusCode) _problems.Enqueue($"the web hook answered {(int)response.StatusCode}: a notice was not delivered");
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException or UriFormatException or InvalidOperationException)
        {
            _problems.Enqueue($"the web hook cannot be reached ({error.GetType().Name}): a notice was not delivered");
        }
    }
}
