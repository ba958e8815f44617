using System.Security.Cryptography;

namespace YenValve.Collector.Streams.Bars;

/// <summary>
/// Messages that were heard already, by their whole text, which holds the millisecond in which the publisher made them: what comes twice is the same
/// message sent twice, or heard on two connections.
/// </summary>
internal sealed class RepeatedMessages
{
    private const int Remembered = 4096;
    private readonly HashSet<UInt128> _known = new(Remembered);
    private readonly Queue<UInt128> _order = new(Remembered);

    /// <summary>Whether a message is new; from then on it is not.</summary>
    public bool IsNew(ReadOnlySpan<byte> message)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(message, hash);
        var key = BitConverter.ToUInt128(hash);
        if (!_known.Add(key)) return false;
        _order.Enqueue(key);
        if (_order.Count > Remembered) _known.Remove(_order.Dequeue());
        return true;
    }
}
