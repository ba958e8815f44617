using System.Text;

namespace YenValve.Collector.Http;

/// <summary>A whole answer of a publisher.</summary>
/// <param name="Body">Its body, decompressed.</param>
/// <param name="ServerTime">The publisher's clock when it answered, UTC; null where it did not tell.</param>
public sealed record Reply(byte[] Body, DateTime? ServerTime)
{
    /// <summary>The body as UTF-8 text without a byte order mark.</summary>
    public string Text => Encoding.UTF8.GetString(Body).TrimStart('\uFEFF');
}
