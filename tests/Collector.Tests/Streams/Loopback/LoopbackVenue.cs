using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace YenValve.Collector.Tests.Streams.Loopback;

/// <summary>A publisher on an ephemeral port of the loopback: takes connections, and leaves what is said on them to the test.</summary>
internal sealed class LoopbackVenue : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Channel<LoopbackPeer> _peers = Channel.CreateUnbounded<LoopbackPeer>();
    private readonly ConcurrentBag<LoopbackPeer> _all = [];
    private readonly Func<string, string?> _answer;
    private readonly Task _accepting;
    private int _refusals;

    /// <param name="answer">What the publisher answers to a request; null where nothing.</param>
    public LoopbackVenue(Func<string, string?> answer)
    {
        _answer = answer;
        _listener.Start();
        _accepting = Accept();
    }

    /// <summary>Where it is.</summary>
    public Uri Address => new($"ws://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/ws");

    /// <summary>Drops so many of the next connections before the handshake.</summary>
    public int Refusals
    {
        get => Volatile.Read(ref _refusals);
        set => Volatile.Write(ref _refusals, value);
    }

    /// <summary>The connections that listen.</summary>
    public IEnumerable<LoopbackPeer> Listening => _all.Where(p => p.IsListening);

    /// <summary>The next connection, once its handshake is done.</summary>
    public async Task<LoopbackPeer> Next() => await _peers.Reader.ReadAsync().AsTask().WaitAsync(Waiting.Patience);

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _accepting;
        foreach (var peer in _all) peer.Drop();
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync();
                if (_refusals > 0)
                {
                    _refusals--;
                    client.Client.Close(0);
                    continue;
                }

                var peer = await LoopbackPeer.Shake(client, _answer);
                _all.Add(peer);
                _peers.Writer.TryWrite(peer);
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // That was the end.
        }
    }
}
