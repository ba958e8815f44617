using System.Buffers;
using System.Net.WebSockets;

namespace YenValve.Collector.Streams.Sessions;

/// <summary>Puts the frames of a socket together to whole messages, in rented memory.</summary>
/// <param name="socket">The socket.</param>
/// <param name="largest">Largest message that is taken, bytes.</param>
internal sealed class MessageReceiver(WebSocket socket, int largest)
{
    private const int Smallest = 4096;

    /// <summary>The next message.</summary>
    /// <param name="cancel">Breaks the socket off.</param>
    /// <exception cref="WebSocketException">The connection broke, perhaps in the middle of a message, which is then nothing.</exception>
    public async ValueTask<ReceivedMessage> Next(CancellationToken cancel)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Smallest);
        var length = 0;
        var isTooLong = false;
        try
        {
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer.AsMemory(isTooLong ? 0 : length), cancel).ConfigureAwait(false);
                if (part.MessageType == WebSocketMessageType.Close) return Empty(ReceivedKind.Close, buffer);
                length += part.Count;
                isTooLong |= length > largest;
                if (part.EndOfMessage) return isTooLong ? Empty(ReceivedKind.TooLong, buffer) : new ReceivedMessage(ReceivedKind.Message, buffer, length);
                if (!isTooLong && length == buffer.Length) buffer = Larger(buffer);
            }
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }

    private static ReceivedMessage Empty(ReceivedKind kind, byte[] buffer)
    {
        ArrayPool<byte>.Shared.Return(buffer);
        return new ReceivedMessage(kind, null, 0);
    }

    private static byte[] Larger(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(2 * buffer.Length);
        buffer.CopyTo(larger.AsSpan());
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}

/// <summary>What a socket brought.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Rented">Rented memory that begins with the message; null where there is none.</param>
/// <param name="Length">Length of the message.</param>
internal readonly record struct ReceivedMessage(ReceivedKind Kind, byte[]? Rented, int Length);

/// <summary>What a socket brought.</summary>
internal enum ReceivedKind
{
    /// <summary>A whole message.</summary>
    Message,

    /// <summary>A message longer than is taken, thrown away.</summary>
    TooLong,

    /// <summary>The publisher's good-bye.</summary>
    Close,
}
