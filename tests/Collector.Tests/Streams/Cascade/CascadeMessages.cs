using System.Buffers;
using System.Text.Json;
using YenValve.Collector.Tests.Streams.Chaos;

namespace YenValve.Collector.Tests.Streams.Cascade;

/// <summary>The messages of a cascade's day as Bybit would push them: each half second's liquidations in one.</summary>
/// <param name="times">Factor on the rates of 10 October 2025.</param>
/// <param name="truth">Told every liquidation.</param>
internal sealed class CascadeMessages(double times, PublishedTruth truth)
{
    private const double MinutesPerPush = 0.5 / 60.0;
    private readonly CascadeDay _day = new(times);
    private readonly Random _random = new(20251010);
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 16);
    private double _owed;

    /// <summary>Messages made.</summary>
    public long Count { get; private set; }

    /// <summary>Bytes of them.</summary>
    public long Bytes { get; private set; }

    /// <summary>Most liquidations in one.</summary>
    public int Largest { get; private set; }

    /// <summary>USD of all liquidations.</summary>
    public decimal Usd { get; private set; }

    /// <summary>The message of a half second; empty where nothing was closed.</summary>
    /// <param name="now">End of the half second.</param>
    public ReadOnlySpan<byte> Next(DateTimeOffset now)
    {
        var since = now - CascadeDay.Start;
        _owed += _day.UsdPerMinute(since) * MinutesPerPush / CascadeDay.MeanUsd;
        var entries = (int)_owed;
        _owed -= entries;
        if (entries == 0) return [];
        var price = CascadeDay.Price(since);
        var generated = now.ToUnixTimeMilliseconds();
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer))
        {
            json.WriteStartObject();
            json.WriteString("topic"u8, "allLiquidation.BTCUSDT"u8);
            json.WriteString("type"u8, "snapshot"u8);
            json.WriteNumber("ts"u8, generated);
            json.WriteStartArray("data"u8);
            for (var i = 0; i < entries; i++) Write(json, generated - 1 - _random.Next(499), price);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        Count++;
        Bytes += _buffer.WrittenCount;
        Largest = Math.Max(Largest, entries);
        return _buffer.WrittenSpan;
    }

    // Sizes fall off exponentially; a hundredth of a coin is the least.
    private void Write(Utf8JsonWriter json, long moment, int price)
    {
        var hundredths = Math.Max(1, (int)Math.Round(-Math.Log(1.0 - _random.NextDouble()) * CascadeDay.MeanUsd / price * 100.0));
        var isLong = _random.NextDouble() < CascadeDay.LongShare;
        Span<char> text = stackalloc char[16];
        json.WriteStartObject();
        json.WriteNumber("T"u8, moment);
        json.WriteString("s"u8, "BTCUSDT"u8);
        json.WriteString("S"u8, isLong ? "Buy"u8 : "Sell"u8);
        new decimal(hundredths, 0, 0, false, 2).TryFormat(text, out var length, default, System.Globalization.CultureInfo.InvariantCulture);
        json.WriteString("v"u8, text[..length]);
        price.TryFormat(text, out length, default, System.Globalization.CultureInfo.InvariantCulture);
        json.WriteString("p"u8, text[..length]);
        json.WriteEndObject();
        var usd = new decimal(hundredths, 0, 0, false, 2) * price;
        Usd += usd;
        truth.Add(DateTimeOffset.FromUnixTimeMilliseconds(moment).UtcDateTime, isLong, usd);
    }
}
