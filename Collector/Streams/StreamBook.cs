using Microsoft.Extensions.Logging;
using YenValve.Collector.Streams.Bars;
using YenValve.Collector.Streams.Protocols;

namespace YenValve.Collector.Streams;

/// <summary>
/// What a stream's records come to: bars of liquidations and how much of each was heard. It knows no socket, file or clock: the same records make the same
/// bars, live and when a journal is read again after a crash.
/// </summary>
/// <remarks>
/// A liquidation belongs to the bar of the exchange's stamp if it is heard within the grace after that bar's end, else to the bar that was open that long
/// before it was heard: a row that is written is final, since LEAN never reads one twice, and nothing is lost.
/// </remarks>
internal sealed class StreamBook
{
    private const long Oldest = 3_600_000;
    private const long Newest = 600_000;

    // Binance gathers over a second, Bybit over half of one.
    private const long Push = 1000;
    private readonly PublisherProtocol _protocol;
    private readonly StreamCounts _counts;
    private readonly ILogger _logger;
    private readonly LiquidationBatch _batch = new();
    private readonly RepeatedMessages _messages = new();
    private readonly RepeatedLiquidations _liquidations = new();
    private readonly BarBook _bars;
    private readonly HeardTime _heard;
    private readonly long _grace;
    private readonly long _silence;
    private long _now = long.MinValue;

    /// <param name="protocol">Reads the messages.</param>
    /// <param name="settings">Bars and their grace.</param>
    /// <param name="counts">Counts what is heard.</param>
    /// <param name="logger">Told what is refused.</param>
    public StreamBook(PublisherProtocol protocol, StreamSettings settings, StreamCounts counts, ILogger logger)
    {
        (_protocol, _counts, _logger) = (protocol, counts, logger);
        _grace = (long)settings.Grace.TotalMilliseconds;
        _silence = (long)settings.Silence.TotalMilliseconds;
        _heard = new HeardTime(_silence + (long)settings.Probe.TotalMilliseconds, Push);
        _bars = new BarBook((long)settings.Bar.TotalMilliseconds, _heard);
    }

    /// <summary>Milliseconds since 1970 UTC before which every bar is closed.</summary>
    public long ClosedUntil => _bars.ClosedUntil;

    /// <summary>Takes the next record.</summary>
    public void Apply(in StreamRecord record)
    {
        _now = Math.Max(_now, record.Received);
        switch (record.Kind)
        {
            case RecordKind.Message: Read(record); break;
            case RecordKind.Closed: Hear(record); break;
            case RecordKind.TooLong:
                Refuse(1, "a message is longer than is taken");
                _heard.Miss(record.Connection, record.Received);
                break;
        }
    }

    /// <summary>Closes the bars that can hold nothing more.</summary>
    /// <remarks>A bar waits for its grace and for a sign of life after its end, without which its last part is not proven; for that no longer than a
    /// connection may be silent.</remarks>
    public IReadOnlyList<LiquidationBar> Due()
    {
        if (_now == long.MinValue) return [];
        var until = _bars.StartOf(_now - _grace);
        if (_heard.Until < until) until = Math.Max(_bars.StartOf(Math.Max(0, _heard.Until)), _bars.StartOf(_now - _grace - _silence));
        return _bars.Close(until);
    }

    /// <summary>Forgets the bars that end by a moment: they are stored already.</summary>
    public void Forget(DateTime until) => _bars.Close(new DateTimeOffset(DateTime.SpecifyKind(until, DateTimeKind.Utc)).ToUnixTimeMilliseconds());

    private void Read(in StreamRecord record)
    {
        _counts.Message();
        var kind = _protocol.Read(record.Payload.Span, _batch);
        if (_batch.Generated > 0) _counts.Took((record.Received - _batch.Generated) / 1000.0);
        if (_batch.Problem is { } problem) Refuse(_batch.Refused, problem);
        switch (kind)
        {
            case MessageKind.Malformed or MessageKind.Refused:
                _heard.Miss(record.Connection, record.Received);
                break;
            case MessageKind.Subscribed:
                Hear(record);
                _heard.Begin(record.Connection, record.Received);
                break;
            case MessageKind.Liquidations:
                var all = Take(record) && _batch.Refused == 0;
                if (all) Hear(record);
                else _heard.Miss(record.Connection, record.Received);
                break;
            default:
                Hear(record);
                break;
        }
    }

    // Whether everything in the message could be true.
    private bool Take(in StreamRecord record)
    {
        if (!_messages.IsNew(record.Payload.Span))
        {
            _counts.Count(0, _batch.Items.Count, 0);
            return true;
        }

        var (counted, late, impossible) = (0, 0, 0);
        var open = record.Received - _grace;
        foreach (var liquidation in _batch.Items)
        {
            if (liquidation.Time < record.Received - Oldest || liquidation.Time > record.Received + Newest)
            {
                impossible++;
                Refuse(1, FormattableString.Invariant($"{liquidation.Symbol}: closed at {liquidation.Time}, heard at {record.Received}"));
            }
            else if (_liquidations.IsNew(record.Connection, liquidation))
            {
                counted++;
                if (_bars.StartOf(liquidation.Time) < _bars.StartOf(open)) late++;
                _bars.Add(Math.Max(liquidation.Time, open), liquidation);
            }
        }

        _counts.Count(counted, _batch.Items.Count - counted - impossible, late);
        return impossible == 0;
    }

    private void Hear(in StreamRecord record)
    {
        var missed = _heard.Hear(record.Connection, record.Received);
        if (missed > 0) _logger.LogWarning("{Stream}: nothing was heard for {Seconds} s although the connection stood: the machine slept or its clock was moved", _counts.Name, missed / 1000.0);
    }

    private void Refuse(int count, string problem)
    {
        if (_counts.Refuse(count, problem)) _logger.LogWarning("{Stream}: refused, {Count} so far: {Problem}", _counts.Name, _counts.Refused, problem);
    }
}
