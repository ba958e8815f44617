using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using YenValve.Collector.Streams;
using YenValve.Collector.Streams.Protocols;
using YenValve.Collector.Streams.Storage;
using YenValve.Collector.Tests.Streams.Loopback;
using YenValve.Importing;

namespace YenValve.Collector.Tests.Streams.Chaos;

/// <summary>
/// Hours of a stream under faults at random moments: the process killed (between two messages, within a write of the journal, before and after a row is
/// stored), connections lost, messages dropped, repeated, delayed, garbled, the disk full. Keeper, journal, bars and series are the real ones, on real files;
/// the socket is not, since loopback tests break that.
/// </summary>
internal sealed class ChaosRun
{
    private readonly string _folder;
    private readonly Random _random;
    private readonly Faults _faults;
    private readonly PublishedTruth _truth = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2025, 10, 10, 0, 0, 0, TimeSpan.Zero));
    private readonly FrailDisk _disk;
    private readonly List<(string Message, long Due)> _delayed = [];
    private readonly StreamSettings _settings = new() { FirstPause = TimeSpan.FromSeconds(1) };
    private readonly StreamInstruments _instruments = new(new System.Diagnostics.Metrics.Meter("chaos"));
    private string _last = "";
    private StreamKeeper _keeper = null!;
    private StreamQueue _queue = null!;
    private StreamJournal? _journal;
    private int _connection;

    /// <param name="folder">Data folder, empty.</param>
    /// <param name="seed">Seed of everything that is random.</param>
    /// <param name="faults">Counts the faults.</param>
    public ChaosRun(string folder, int seed, Faults faults)
    {
        (_folder, _random, _faults) = (folder, new Random(seed), faults);
        _disk = new FrailDisk(_random, faults);
    }

    /// <summary>Liquidations published.</summary>
    public long Published => _truth.Count;

    /// <summary>Runs.</summary>
    /// <param name="hours">Simulated hours.</param>
    public async Task<TruthVerdict> Run(int hours)
    {
        Begin();
        var end = _time.GetUtcNow().AddHours(hours);
        while (_time.GetUtcNow() < end)
        {
            try
            {
                await Second().ConfigureAwait(false);
            }
            catch (KilledException)
            {
                _faults.Add("process killed");
                _time.Advance(TimeSpan.FromSeconds(_random.Next(1, 40)));
                Begin();
            }
        }

        _disk.Full = 0;
        for (var i = 0; i < 150; i++)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            _queue.Tick();
            if (i % 20 == 0) Hear(Alive);
            await Drain().ConfigureAwait(false);
        }

        return _truth.Judge(new StoredSeries(_folder, Series).Rows);
    }

    private const string Alive = """{"success":true,"ret_msg":"pong","conn_id":"c","op":"ping"}""";

    private static ImportTarget Series { get; } = new("alternative/liquidations/btc.csv", Header: "time,end,long_usd,short_usd,count,venue,coverage");

    private long Now => _time.GetUtcNow().ToUnixTimeMilliseconds();

    // A new process on what the last one left.
    private void Begin()
    {
        _journal?.Dispose();
        _disk.Kills = false;
        var protocol = new BybitLiquidations(BybitLiquidations.LinearEndpoint, ["BTCUSDT"]);
        var counts = new StreamCounts("chaos", _instruments);
        var book = new StreamBook(protocol, _settings, counts, NullLogger.Instance);
        _journal = new StreamJournal(Path.Combine(_folder, "journal"), _disk.Open);
        _queue = new StreamQueue(_time, _settings.LargestQueue);
        _keeper = new StreamKeeper(book, _journal, _disk.Over(new StoredRows(new SeriesWriter(_folder, Series))), _settings, protocol.Venue, counts, _time, NullLogger.Instance);
        _connection = _keeper.Recover();
        Connect();
    }

    private void Connect()
    {
        _connection++;
        Hear(PublisherTalk.Bybit("""{"op":"subscribe"}""")!);
    }

    private async Task Second()
    {
        _time.Advance(TimeSpan.FromSeconds(1));
        _queue.Tick();
        if (Now / 1000 % 20 == 0) Hear(Alive);
        Publish();
        foreach (var (message, _) in _delayed.Where(d => d.Due <= Now).ToList()) Hear(message);
        _delayed.RemoveAll(d => d.Due <= Now);
        Disturb();
        await Drain().ConfigureAwait(false);
        if (Happens(4000)) throw new KilledException();
    }

    // Every second or so a message of some liquidations; each may go wrong on its way.
    private void Publish()
    {
        if (_random.Next(3) > 0) return;
        var entries = new (long, string, string, string)[_random.Next(1, 6)];
        for (var i = 0; i < entries.Length; i++)
        {
            var (isLong, size, price, moment) = (_random.Next(5) > 0, _random.Next(1, 500) / 100m, 100_000 + _random.Next(20_000), Now - _random.Next(900));
            entries[i] = (moment, isLong ? "Buy" : "Sell", FormattableString.Invariant($"{size}"), FormattableString.Invariant($"{price}"));
            _truth.Add(DateTimeOffset.FromUnixTimeMilliseconds(moment).UtcDateTime, isLong, size * price);
        }

        var message = PublisherTalk.BybitMessage(Now, entries);
        if (Happens(300))
        {
            _faults.Add("message delayed");
            _delayed.Add((message, Now + _random.Next(20_000)));
        }
        else if (Happens(300))
        {
            _faults.Add("message garbled");
            Hear(message[.._random.Next(message.Length)]);
        }
        else Hear(message);

        if (_last.Length > 0 && Happens(200))
        {
            _faults.Add("message repeated");
            Hear(_last);
        }

        _last = message;
    }

    private void Disturb()
    {
        if (Happens(1500))
        {
            _faults.Add("connection lost");
            var silence = _random.Next(1, 90);
            for (var i = 0; i < silence; i++)
            {
                // What is published meanwhile is for nobody.
                _time.Advance(TimeSpan.FromSeconds(1));
                var size = _random.Next(1, 500) / 100m;
                if (_random.Next(3) == 0) _truth.Add(_time.GetUtcNow().UtcDateTime, true, size * 100_000);
            }

            Connect();
        }

        if (Happens(2500)) _disk.Full = _random.Next(1, 4);
        _disk.Kills = Happens(3000);
    }

    private bool Happens(int oneIn) => _random.Next(oneIn) == 0;

    private void Hear(string message)
    {
        var bytes = Encoding.UTF8.GetBytes(message);
        var rented = System.Buffers.ArrayPool<byte>.Shared.Rent(bytes.Length);
        bytes.CopyTo(rented.AsSpan());
        _ = _queue.Add(RecordKind.Message, _connection, rented, bytes.Length, CancellationToken.None);
    }

    // The keeper runs until the queue is empty; where the disk is full its pause is let pass.
    private async Task Drain()
    {
        using var stop = new CancellationTokenSource();
        var keeping = _keeper.Run(_queue, stop.Token);
        while (_queue.Count > 0 && !keeping.IsCompleted)
        {
            if (_keeper.Trouble != null) _time.Advance(TimeSpan.FromSeconds(5));
            await Task.Yield();
        }

        await stop.CancelAsync().ConfigureAwait(false);
        try
        {
            await keeping.ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // It waits for more.
        }
    }

    private sealed class StoredRows(SeriesWriter writer) : ILiquidationRows
    {
        public DateTime? Last => writer.Last is { } last ? DateTime.Parse(last, System.Globalization.CultureInfo.InvariantCulture) : null;

        public void Append(IReadOnlyCollection<string> rows) => writer.Append(rows);
    }
}
