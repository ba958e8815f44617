using System.Buffers;
using System.Threading.Channels;

namespace YenValve.Collector.Streams;

/// <summary>
/// What was heard and is not stored yet, bounded in bytes: when it is full nothing more is read from the sockets, and the publisher waits or hangs up, which
/// the bars then say. Records stand in it in the order of their stamps.
/// </summary>
/// <param name="time">This machine's clock.</param>
/// <param name="largest">Bytes that may wait.</param>
internal sealed class StreamQueue(TimeProvider time, long largest)
{
    private static readonly SearchValues<byte> LineBreaks = SearchValues.Create("\r\n"u8);
    private readonly Channel<StreamRecord> _channel = Channel.CreateUnbounded<StreamRecord>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Lock _lock = new();
    private TaskCompletionSource? _room;
    private long _bytes;
    private int _count;
    private int _ticks;

    /// <summary>Records that wait, or are being stored.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Bytes that wait.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>Most bytes that ever waited.</summary>
    public long MostBytes { get; private set; }

    /// <summary>Where records come out; give each back.</summary>
    public ChannelReader<StreamRecord> Reader => _channel.Reader;

    /// <summary>Puts a record at the end, once there is room for it.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="connection">Number of the connection.</param>
    /// <param name="rented">Rented memory that begins with the message, given back by the reader; null where there is no message.</param>
    /// <param name="length">Length of the message.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async ValueTask Add(RecordKind kind, int connection, byte[]? rented, int length, CancellationToken cancel)
    {
        // A line break in JSON is a space; in a journal it is the end.
        rented.AsSpan(0, length).ReplaceAny(LineBreaks, (byte)' ');
        while (true)
        {
            Task room;
            lock (_lock)
            {
                if (_bytes == 0 || _bytes + length <= largest)
                {
                    _bytes += length;
                    MostBytes = Math.Max(MostBytes, _bytes);
                    Interlocked.Increment(ref _count);
                    _channel.Writer.TryWrite(new StreamRecord(kind, connection, Now, rented.AsMemory(0, length), rented));
                    return;
                }

                room = (_room ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
            }

            await room.WaitAsync(cancel).ConfigureAwait(false);
        }
    }

    /// <summary>Says that time has passed, unless that waits to be read already.</summary>
    public void Tick()
    {
        if (Interlocked.Exchange(ref _ticks, 1) == 1) return;
        lock (_lock)
        {
            if (_channel.Writer.TryWrite(new StreamRecord(RecordKind.Tick, 0, Now, default))) Interlocked.Increment(ref _count);
        }
    }

    /// <summary>Nothing more comes.</summary>
    public void Complete() => _channel.Writer.TryComplete();

    /// <summary>Makes room again for a record that is stored.</summary>
    public void Return(in StreamRecord record)
    {
        if (record.Kind == RecordKind.Tick) Interlocked.Exchange(ref _ticks, 0);
        if (record.Rented is { } rented) ArrayPool<byte>.Shared.Return(rented);
        TaskCompletionSource? room;
        lock (_lock)
        {
            _bytes -= record.Payload.Length;
            Interlocked.Decrement(ref _count);
            (room, _room) = (_room, null);
        }

        room?.TrySetResult();
    }

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();
}
