using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using YenValve.Collector.Health;
using YenValve.Collector.Storing;
using YenValve.Collector.Streams;
using YenValve.Collector.Streams.Protocols;
using YenValve.Collector.Tests.Streams.Loopback;

namespace YenValve.Collector.Tests.Streams;

/// <summary>A stream against a loopback publisher, a folder of its own, and a clock that stands until it is moved.</summary>
internal sealed class StreamRig : IAsyncDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().AddSingleton<ILogger<CollectorTelemetry>>(NullLogger<CollectorTelemetry>.Instance).AddSingleton<CollectorTelemetry>().BuildServiceProvider();
    private readonly SeriesStore _store;
    private readonly CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;
    private DateTimeOffset _connected;
    private int _peers;

    /// <param name="isBybit">Bybit, or Binance.</param>
    /// <param name="folder">Data folder; one of its own where null.</param>
    /// <param name="settings">Settings; the defaults where null.</param>
    /// <param name="time">Clock; one that stands at ten where null.</param>
    /// <param name="answer">What the publisher answers, where that is something else than usual.</param>
    public StreamRig(bool isBybit = true, string? folder = null, StreamSettings? settings = null, FakeTimeProvider? time = null, Func<string, string?>? answer = null)
    {
        Folder = folder ?? Path.Combine(Path.GetTempPath(), "streams-" + Guid.NewGuid().ToString("N"));
        Time = time ?? new FakeTimeProvider(Ten);
        Settings = settings ?? new StreamSettings();
        Venue = new LoopbackVenue(answer ?? (isBybit ? PublisherTalk.Bybit : PublisherTalk.Binance));
        PublisherProtocol protocol = isBybit ? new BybitLiquidations(Venue.Address, ["BTCUSDT", "BTCPERP"]) : new BinanceForceOrders(Venue.Address, ["BTCUSDT", "BTCUSDC"]);
        _store = new SeriesStore(Folder, _services.GetRequiredService<CollectorTelemetry>());
        Board = new FeedBoard(Time, new ClockWatch(Time));
        Stream = new LiquidationStream(new LiquidationSource("test-liquidations", "a test", "BTC", protocol), Settings, _store, Board, new StreamInstruments(_services.GetRequiredService<CollectorTelemetry>().Meter), Time, NullLogger.Instance);
    }

    /// <summary>Ten o'clock.</summary>
    public static DateTimeOffset Ten { get; } = new(2025, 10, 10, 10, 0, 0, TimeSpan.Zero);

    /// <summary>Data folder.</summary>
    public string Folder { get; }

    /// <summary>The clock.</summary>
    public FakeTimeProvider Time { get; }

    /// <summary>The settings.</summary>
    public StreamSettings Settings { get; }

    /// <summary>The publisher.</summary>
    public LoopbackVenue Venue { get; }

    /// <summary>The stream.</summary>
    public LiquidationStream Stream { get; }

    /// <summary>Where its status is.</summary>
    public FeedBoard Board { get; }

    /// <summary>The clock, milliseconds since 1970.</summary>
    public long Now => Time.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>Rows of the series without its header.</summary>
    public string[] Rows => RowsOf(Folder);

    /// <summary>The journal's files.</summary>
    public string[] Journals => Directory.Exists(JournalFolder) ? Directory.GetFiles(JournalFolder) : [];

    private string JournalFolder => Path.Combine(Folder, "alternative", "liquidations", ".journal", "test-liquidations");

    /// <summary>Rows of a folder's series without its header.</summary>
    public static string[] RowsOf(string folder)
    {
        var file = Path.Combine(folder, "alternative", "liquidations", "btc.csv");
        return File.Exists(file) ? [.. File.ReadAllLines(file).Skip(1)] : [];
    }

    /// <summary>Starts it and gives the publisher's end, subscribed.</summary>
    public async Task<LoopbackPeer> Start()
    {
        _running = Stream.RunAsync(_stop.Token);
        return await Subscribed();
    }

    /// <summary>The next connection, subscribed, its answer stored.</summary>
    public async Task<LoopbackPeer> Subscribed()
    {
        var peer = await Next();
        await peer.Heard();
        await Waiting.Until(() => Stream.Counts.Connections >= _peers && Stream.Waiting == 0, "the subscription is heard");
        return peer;
    }

    /// <summary>The next connection.</summary>
    public async Task<LoopbackPeer> Next()
    {
        var peer = await Venue.Next();
        _peers++;
        _connected = Time.GetUtcNow();
        return peer;
    }

    /// <summary>Lets the clock go on, moment by moment, and everything that follows from it happen.</summary>
    /// <param name="span">How long.</param>
    /// <param name="peer">The publisher's end, whose answers to probes are waited for; null where none answers.</param>
    public async Task Pass(TimeSpan span, LoopbackPeer? peer = null)
    {
        var step = TimeSpan.FromSeconds(5);
        for (var passed = TimeSpan.Zero; passed < span; passed += step)
        {
            var before = Stream.Counts.Messages;
            Time.Advance(step);
            if (peer != null && (Time.GetUtcNow() - _connected).Ticks % Settings.Probe.Ticks == 0)
            {
                await peer.Heard();
                if (peer.Answers) await Waiting.Until(() => Stream.Counts.Messages > before, "the probe is answered");
            }

            await Settle();
        }
    }

    /// <summary>Waits until what was heard is stored.</summary>
    public Task Settle() => Waiting.Until(() => Stream.Waiting == 0, "everything is stored");

    /// <summary>Sends a message and waits until it is stored.</summary>
    public async Task Say(LoopbackPeer peer, string message)
    {
        var before = Stream.Counts.Messages;
        await peer.Send(message);
        await Waiting.Until(() => Stream.Counts.Messages > before, "the message is heard");
    }

    /// <summary>Stops it as a host does.</summary>
    public async Task Stop()
    {
        await _stop.CancelAsync();
        await _running;
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        await Venue.DisposeAsync();
        Stream.Dispose();
        _store.Dispose();
        _services.Dispose();
    }

    /// <summary>A row.</summary>
    public static string Row(int hour, int minute, string figures) => string.Create(
        CultureInfo.InvariantCulture,
        $"2025-10-10 {hour:00}:{minute:00},2025-10-10 {(minute == 55 ? hour + 1 : hour):00}:{(minute + 5) % 60:00},{figures}");
}
