using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace YenValve.Collector.Streams.Protocols;

/// <summary>
/// How one publisher's web socket is spoken to: where it is, what is sent to subscribe and to ask whether it is still there, and what its messages mean.
/// It holds no connection and no time.
/// </summary>
/// <remarks>
/// No publisher here sends a sequence number or has a REST interface for the liquidations of all its users, so that what a broken connection missed is
/// not to be had again: the bar says how much of it was heard.
/// </remarks>
public abstract class PublisherProtocol
{
    private readonly byte[][] _names;

    /// <param name="endpoint">Where the socket is.</param>
    /// <param name="symbols">Contracts that are listened to, as the publisher writes them.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    protected PublisherProtocol(Uri endpoint, IReadOnlyList<string> symbols)
    {
        if (symbols.Count == 0) throw new ArgumentException("A stream needs at least one symbol.", nameof(symbols));
        Endpoint = endpoint;
        Symbols = symbols;
        _names = [.. symbols.Select(Encoding.UTF8.GetBytes)];
    }

    /// <summary>Where the socket is.</summary>
    public Uri Endpoint { get; }

    /// <summary>Contracts that are listened to, as the publisher writes them.</summary>
    public IReadOnlyList<string> Symbols { get; }

    /// <summary>The exchange, as it stands in the rows; says where the publisher sends a sample only.</summary>
    public abstract string Venue { get; }

    /// <summary>Whether one liquidation is one unit of the quote currency and not of the coin.</summary>
    protected virtual bool IsInverse => false;

    /// <summary>The message that subscribes to everything.</summary>
    public abstract string Subscription { get; }

    /// <summary>A message that the publisher answers at once: its answer proves that the connection lives and, where it says so, that the subscription stands.</summary>
    /// <param name="number">Number of the probe on its connection, from 1.</param>
    public abstract string Probe(int number);

    /// <summary>Reads a message. Nothing that can be in one makes it throw.</summary>
    /// <param name="message">The message, UTF-8.</param>
    /// <param name="batch">Filled with what it holds; emptied first.</param>
    public MessageKind Read(ReadOnlySpan<byte> message, LiquidationBatch batch)
    {
        batch.Clear();
        try
        {
            var reader = new Utf8JsonReader(message);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw new JsonException("not an object");
            var kind = ReadObject(ref reader, batch);
            while (reader.Read()) throw new JsonException("more than one object");
            return kind;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            batch.RefuseAll($"{e.Message.TrimEnd('.')}: {Head(message)}");
            return MessageKind.Malformed;
        }
    }

    /// <summary>Reads the object of a message to its end.</summary>
    /// <param name="reader">Stands at the object's start.</param>
    /// <param name="batch">Filled with what it holds.</param>
    /// <exception cref="JsonException">It is none of the publisher's.</exception>
    protected abstract MessageKind ReadObject(ref Utf8JsonReader reader, LiquidationBatch batch);

    /// <summary>The symbol in a string token, without a copy of it; null where it is none that was asked for.</summary>
    protected string? SymbolOf(ref Utf8JsonReader reader)
    {
        for (var i = 0; i < _names.Length; i++)
        {
            if (reader.ValueTextEquals(_names[i])) return Symbols[i];
        }

        return null;
    }

    /// <summary>The number in a token, which publishers write as text; null where there is none.</summary>
    protected static decimal? Number(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number) || reader.ValueIsEscaped) return null;
        return Utf8Parser.TryParse(reader.ValueSpan, out decimal value, out var used) && used == reader.ValueSpan.Length ? value : null;
    }

    /// <summary>The milliseconds in a token; zero where there are none.</summary>
    protected static long Milliseconds(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.Number && Utf8Parser.TryParse(reader.ValueSpan, out long value, out var used) && used == reader.ValueSpan.Length ? value : 0;

    private static string Head(ReadOnlySpan<byte> message) => Encoding.UTF8.GetString(message[..Math.Min(message.Length, 160)]).ReplaceLineEndings(" ");
}
