using System.Net.WebSockets;
using System.Text;
using YenValve.Collector.Streams.Protocols;

namespace YenValve.Collector.Streams.Sessions;

/// <summary>
/// One connection to a publisher: subscribes, puts every message into the queue as it comes, asks at intervals whether the publisher is there, and gives the
/// connection up when nothing answers. It neither reads prices nor reconnects. Ping frames are answered by the socket itself.
/// </summary>
internal sealed class StreamSession : IAsyncDisposable
{
    // What a publisher answers to requests is short; a cascade's messages are not read twice.
    private const int LongestAnswer = 2048;
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _end = new();
    private readonly TaskCompletionSource _subscribed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly LiquidationBatch _batch = new();
    private readonly PublisherProtocol _protocol;
    private readonly StreamSettings _settings;
    private readonly StreamQueue _queue;
    private readonly TimeProvider _time;
    private readonly int _number;
    private long _heard;
    private string? _reason;

    private StreamSession(PublisherProtocol protocol, StreamSettings settings, StreamQueue queue, int number, TimeProvider time)
    {
        (_protocol, _settings, _queue, _number, _time) = (protocol, settings, queue, number, time);
        // The publisher's ping frames are answered in any case; what proves life here is the answer to a request, which the socket's own frames do not show.
        _socket.Options.KeepAliveInterval = TimeSpan.Zero;
        _heard = time.GetTimestamp();
    }

    /// <summary>Ends when the connection has, with the reason.</summary>
    public Task<string> Ended { get; private set; } = Task.FromResult("it was never open");

    /// <summary>Connects and subscribes.</summary>
    /// <param name="protocol">The publisher.</param>
    /// <param name="settings">Timeouts.</param>
    /// <param name="queue">Takes what is heard.</param>
    /// <param name="number">Number of the connection, never used before.</param>
    /// <param name="time">Clock and timers.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="StreamLostException">The publisher is not there, refuses, or does not answer in time.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public static async Task<StreamSession> Open(PublisherProtocol protocol, StreamSettings settings, StreamQueue queue, int number, TimeProvider time, CancellationToken cancel)
    {
        var session = new StreamSession(protocol, settings, queue, number, time);
        try
        {
            using var patience = new CancellationTokenSource(settings.ConnectTimeout, time);
            using var both = CancellationTokenSource.CreateLinkedTokenSource(cancel, patience.Token);
            await session.Start(both.Token).ConfigureAwait(false);
            return session;
        }
        catch (Exception e)
        {
            await session.DisposeAsync().ConfigureAwait(false);
            if (cancel.IsCancellationRequested) throw new OperationCanceledException(cancel);
            throw e is OperationCanceledException ? new StreamLostException($"no connection and subscription within {settings.ConnectTimeout.TotalSeconds} s", e)
                : e as StreamLostException ?? new StreamLostException(e.Message, e);
        }
    }

    /// <summary>Says good-bye and hears to the end what is on its way; breaks off where the publisher does not answer.</summary>
    public async Task Close()
    {
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5), _time);
            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token).ConfigureAwait(false);
            await Ended.WaitAsync(patience.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            // It is gone in any case.
        }

        await DisposeAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_end.IsCancellationRequested) await _end.CancelAsync().ConfigureAwait(false);
        await Ended.ConfigureAwait(false);
        _socket.Dispose();
    }

    private async Task Start(CancellationToken cancel)
    {
        await _socket.ConnectAsync(_protocol.Endpoint, cancel).ConfigureAwait(false);
        Ended = Run();
        await Send(_protocol.Subscription, cancel).ConfigureAwait(false);
        var first = await Task.WhenAny(_subscribed.Task, Ended).WaitAsync(cancel).ConfigureAwait(false);
        if (first == Ended) throw new StreamLostException(await Ended.ConfigureAwait(false));
    }

    private async Task<string> Run()
    {
        var watch = Watch();
        string reason;
        try
        {
            reason = await Listen().ConfigureAwait(false);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            reason = Deepest(e);
        }

        await _end.CancelAsync().ConfigureAwait(false);
        await watch.ConfigureAwait(false);
        return _reason ?? reason;
    }

    private async Task<string> Listen()
    {
        var receiver = new MessageReceiver(_socket, _settings.LargestMessage);
        while (true)
        {
            var received = await receiver.Next(_end.Token).ConfigureAwait(false);
            switch (received.Kind)
            {
                case ReceivedKind.Close:
                    await Hand(RecordKind.Closed, default).ConfigureAwait(false);
                    await Answer().ConfigureAwait(false);
                    return $"closed by the publisher ({_socket.CloseStatus}: {_socket.CloseStatusDescription})";
                case ReceivedKind.TooLong:
                    await Hand(RecordKind.TooLong, default).ConfigureAwait(false);
                    break;
                default:
                    var kind = received.Length <= LongestAnswer ? _protocol.Read(received.Rented.AsSpan(0, received.Length), _batch) : MessageKind.Liquidations;
                    await Hand(RecordKind.Message, received).ConfigureAwait(false);
                    if (kind == MessageKind.Subscribed) _subscribed.TrySetResult();
                    else if (kind == MessageKind.Refused) return _batch.Problem!;
                    break;
            }
        }
    }

    // While the queue is full nothing is heard, which is not the publisher's silence.
    private async ValueTask Hand(RecordKind kind, ReceivedMessage received)
    {
        Volatile.Write(ref _heard, long.MaxValue);
        await _queue.Add(kind, _number, received.Rented, received.Length, _end.Token).ConfigureAwait(false);
        Volatile.Write(ref _heard, _time.GetTimestamp());
    }

    private async Task Answer()
    {
        try
        {
            if (_socket.State == WebSocketState.CloseReceived) await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, _end.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // The publisher did not wait for it.
        }
    }

    private async Task Watch()
    {
        try
        {
            using var timer = new PeriodicTimer(_settings.Probe, _time);
            for (var number = 1; await timer.WaitForNextTickAsync(_end.Token).ConfigureAwait(false); number++)
            {
                var heard = Volatile.Read(ref _heard);
                var silence = heard == long.MaxValue ? TimeSpan.Zero : _time.GetElapsedTime(heard);
                if (silence >= _settings.Silence)
                {
                    _reason = FormattableString.Invariant($"silent for {silence.TotalSeconds:F0} s");
                    await _end.CancelAsync().ConfigureAwait(false);
                    return;
                }

                await Send(_protocol.Probe(number), _end.Token).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // What broke is heard of where it is listened to.
        }
    }

    private ValueTask Send(string text, CancellationToken cancel) => _socket.SendAsync(Encoding.UTF8.GetBytes(text).AsMemory(), WebSocketMessageType.Text, true, cancel);

    private static string Deepest(Exception e) => e.GetBaseException().Message;
}
