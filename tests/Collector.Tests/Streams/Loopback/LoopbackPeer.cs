using System.Buffers.Binary;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;

namespace YenValve.Collector.Tests.Streams.Loopback;

/// <summary>
/// The publisher's end of one connection, frame by frame (RFC 6455), so that a test can split, break and hold back what a well-behaved server would not.
/// </summary>
internal sealed class LoopbackPeer
{
    private const string Key = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private readonly TcpClient _client;
    private readonly NetworkStream _stream;
    private readonly Func<string, string?> _answer;
    private readonly Channel<string> _heard = Channel.CreateUnbounded<string>();
    private readonly SemaphoreSlim _writing = new(1);
    private int _pongs;

    private LoopbackPeer(TcpClient client, Func<string, string?> answer)
    {
        (_client, _stream, _answer) = (client, client.GetStream(), answer);
        client.NoDelay = true;
    }

    /// <summary>Whether requests are answered; a publisher that hangs answers none.</summary>
    public bool Answers { get; set; } = true;

    /// <summary>Whether it has subscribed and nobody has said good-bye.</summary>
    public bool IsListening { get; private set; }

    /// <summary>Pong frames that came.</summary>
    public int Pongs => Volatile.Read(ref _pongs);

    /// <summary>Ends when the client has said good-bye or gone.</summary>
    public Task Gone { get; private set; } = Task.CompletedTask;

    /// <summary>Does the handshake of a connection.</summary>
    public static async Task<LoopbackPeer> Shake(TcpClient client, Func<string, string?> answer)
    {
        var peer = new LoopbackPeer(client, answer);
        var request = new StringBuilder();
        var one = new byte[1];
        while (!request.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            await peer._stream.ReadExactlyAsync(one);
            request.Append((char)one[0]);
        }

        var key = request.ToString().Split("\r\n").Single(l => l.StartsWith("Sec-WebSocket-Key:", StringComparison.OrdinalIgnoreCase)).Split(':', 2)[1].Trim();
        var accept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + Key)));
        await peer._stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\r\n"));
        peer.Gone = peer.Listen();
        return peer;
    }

    /// <summary>The next request of the client.</summary>
    public async Task<string> Heard() => await _heard.Reader.ReadAsync().AsTask().WaitAsync(Waiting.Patience);

    /// <summary>Sends a message in one frame.</summary>
    public Task Send(string text) => Write(Frame(1, true, Encoding.UTF8.GetBytes(text)));

    /// <summary>Sends a message in frames of so many bytes, a ping between each two.</summary>
    public async Task SendInParts(string text, int size)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var i = 0; i < bytes.Length; i += size)
        {
            if (i > 0) await Ping();
            await Write(Frame(i == 0 ? 1 : 0, i + size >= bytes.Length, bytes.AsSpan(i, Math.Min(size, bytes.Length - i))));
        }
    }

    /// <summary>Sends bytes as they are.</summary>
    public async Task Write(byte[] bytes)
    {
        await _writing.WaitAsync();
        try
        {
            await _stream.WriteAsync(bytes);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Sends a ping frame.</summary>
    public Task Ping() => Write(Frame(9, true, "are you there"u8));

    /// <summary>Says good-bye.</summary>
    public Task Close() => Write(Frame(8, true, [0x03, 0xE8]));

    /// <summary>Sends the beginning of a message and drops the connection.</summary>
    public async Task DropWithin(string text)
    {
        var frame = Frame(1, true, Encoding.UTF8.GetBytes(text));
        await Write(frame[..(frame.Length / 2)]);
        Drop();
    }

    /// <summary>Drops the connection without a word.</summary>
    public void Drop() => _client.Client.Close(0);

    /// <summary>A frame of the server, which is not masked.</summary>
    public static byte[] Frame(int code, bool isLast, ReadOnlySpan<byte> payload)
    {
        var head = payload.Length < 126 ? 2 : payload.Length <= ushort.MaxValue ? 4 : 10;
        var frame = new byte[head + payload.Length];
        frame[0] = (byte)((isLast ? 0x80 : 0) | code);
        if (head == 2) frame[1] = (byte)payload.Length;
        else if (head == 4)
        {
            frame[1] = 126;
            BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(2), (ushort)payload.Length);
        }
        else
        {
            frame[1] = 127;
            BinaryPrimitives.WriteInt64BigEndian(frame.AsSpan(2), payload.Length);
        }

        payload.CopyTo(frame.AsSpan(head));
        return frame;
    }

    private async Task Listen()
    {
        try
        {
            while (true)
            {
                var (code, payload) = await Read();
                if (code == 8)
                {
                    IsListening = false;
                    await Close();
                    _client.Client.Shutdown(SocketShutdown.Send);
                    return;
                }

                if (code == 10) Interlocked.Increment(ref _pongs);
                if (code != 1) continue;
                var text = Encoding.UTF8.GetString(payload);
                if (Answers && _answer(text) is { } answer)
                {
                    await Send(answer);
                    IsListening = true;
                }

                _heard.Writer.TryWrite(text);
            }
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
        {
            // The client, or the test, has dropped it.
        }
    }

    // A frame of the client, which is short, whole and masked.
    private async Task<(int Code, byte[] Payload)> Read()
    {
        var head = new byte[2];
        await _stream.ReadExactlyAsync(head);
        var length = head[1] & 0x7F;
        if (length == 126)
        {
            var more = new byte[2];
            await _stream.ReadExactlyAsync(more);
            length = BinaryPrimitives.ReadUInt16BigEndian(more);
        }

        var mask = new byte[4];
        await _stream.ReadExactlyAsync(mask);
        var payload = new byte[length];
        await _stream.ReadExactlyAsync(payload);
        for (var i = 0; i < length; i++) payload[i] ^= mask[i % 4];
        return (head[0] & 0x0F, payload);
    }
}
