using System.Collections.Concurrent;
using System.Net.Http.Headers;

namespace YenValve.Collector.Health;

/// <summary>
/// How far this machine's clock is from the publishers', by the Date of their answers. A wrong clock would take a bar for complete that is not, and
/// ask for figures before they are there.
/// </summary>
/// <param name="time">This machine's clock.</param>
public sealed class ClockWatch(TimeProvider time)
{
    /// <summary>Beyond this it is told.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(5);

    /// <summary>Beyond this the collector is not healthy.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, TimeSpan> _skews = new(StringComparer.Ordinal);

    /// <summary>This machine's clock less the publishers': the median of the latest of each; null before the first answer.</summary>
    public TimeSpan? Skew
    {
        get
        {
            var skews = _skews.Values.Order().ToList();
            return skews.Count == 0 ? null : skews[skews.Count / 2];
        }
    }

    /// <summary>Takes the server time out of an answer's headers.</summary>
    /// <param name="publisher">Who answered.</param>
    /// <param name="headers">The headers; a cache's Age is added to the Date.</param>
    /// <param name="asked">When it was asked, by this machine's clock.</param>
    /// <returns>The publisher's clock, UTC; null where the answer does not tell.</returns>
    public DateTime? Observe(string publisher, HttpResponseHeaders headers, DateTimeOffset asked)
    {
        if (headers.Date is not { } date) return null;
        var server = date + (headers.Age ?? TimeSpan.Zero);
        Observe(publisher, server.UtcDateTime, asked.UtcDateTime, wholeSeconds: true);
        return server.UtcDateTime;
    }

    /// <summary>Takes a server time that an interface gives, such as the event time of a stream's message.</summary>
    /// <param name="publisher">Whose it is.</param>
    /// <param name="server">The publisher's clock, UTC.</param>
    /// <param name="asked">Our clock when it was asked, UTC; for a message that nobody asked for, when it arrived.</param>
    /// <param name="wholeSeconds">Whether the publisher cut its time to the second.</param>
    public void Observe(string publisher, DateTime server, DateTime asked, bool wholeSeconds = false)
    {
        var answered = time.GetUtcNow().UtcDateTime;
        var resolution = wholeSeconds ? TimeSpan.FromSeconds(1) : TimeSpan.Zero;

        // The answer was made at some moment between asking and reading: only what lies outside that is the clock's fault.
        TimeSpan early = server - answered, late = asked - (server + resolution);
        _skews[publisher] = early > TimeSpan.Zero ? -early : late > TimeSpan.Zero ? late : TimeSpan.Zero;
    }
}
