using System.Text.Json;
using YenValve.Indicators.Liquidations;

namespace YenValve.Collector.Streams.Protocols;

/// <summary>
/// Binance's stream of liquidation orders of USDⓈ-margined futures, <c>&lt;symbol&gt;@forceOrder</c>: of each second and symbol the last order only, so that
/// it understates, and most in a cascade. The side is that of the order (SELL: a long was closed); what counts is what was filled, at the average price.
/// </summary>
/// <remarks>
/// The interface for the liquidations of all users was withdrawn on 27 April 2021, and so were later their daily files. A connection lives 24 hours at most; the publisher
/// sends a ping frame every three minutes, takes ten messages a second, and 300 connections in five minutes. Since 23 April 2026 these streams are under
/// <c>/market</c>. Sources: https://developers.binance.com/docs/derivatives/usds-margined-futures/websocket-market-streams with
/// /Liquidation-Order-Streams, /Live-Subscribing-Unsubscribing-to-streams and /Important-WebSocket-Change-Notice.
/// </remarks>
/// <param name="endpoint">Where the socket is.</param>
/// <param name="symbols">Contracts, such as BTCUSDT.</param>
public sealed class BinanceForceOrders(Uri endpoint, IReadOnlyList<string> symbols) : PublisherProtocol(endpoint, symbols)
{
    /// <summary>Market data of USDⓈ-margined futures.</summary>
    public static Uri UsdMarginEndpoint { get; } = new("wss://fstream.binance.com/market/ws");

    /// <inheritdoc/>
    public override string Venue => "Binance (sampled)";

    /// <inheritdoc/>
    public override string Subscription => $$"""{"method":"SUBSCRIBE","params":[{{string.Join(',', Symbols.Select(s => $"\"{StreamOf(s)}\""))}}],"id":0}""";

    /// <summary>Asks which streams are subscribed to: the answer proves both that the connection lives and that the subscription stands.</summary>
    /// <inheritdoc/>
    public override string Probe(int number) => $$"""{"method":"LIST_SUBSCRIPTIONS","id":{{number}}}""";

    /// <inheritdoc/>
    protected override MessageKind ReadObject(ref Utf8JsonReader reader, LiquidationBatch batch)
    {
        var kind = MessageKind.Other;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("o"u8))
            {
                reader.Read();
                if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("o is not an object");
                kind = MessageKind.Liquidations;
                ReadOrder(ref reader, batch);
            }
            else if (reader.ValueTextEquals("E"u8))
            {
                reader.Read();
                batch.Generated = Milliseconds(ref reader);
            }
            else if (reader.ValueTextEquals("data"u8))
            {
                // The envelope of a combined stream.
                reader.Read();
                if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("data is not an object");
                kind = ReadObject(ref reader, batch);
            }
            else if (reader.ValueTextEquals("result"u8))
            {
                reader.Read();
                kind = ReadResult(ref reader, batch);
            }
            else if (reader.ValueTextEquals("error"u8) || reader.ValueTextEquals("code"u8))
            {
                reader.Read();
                reader.Skip();
                batch.Refuse("a request was refused");
                kind = MessageKind.Refused;
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        return kind;
    }

    private static string StreamOf(string symbol) => symbol.ToLowerInvariant() + "@forceOrder";

    private static LeveragedSide? SideOf(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("SELL"u8) ? LeveragedSide.Long : reader.ValueTextEquals("BUY"u8) ? LeveragedSide.Short : null;

    private MessageKind ReadResult(ref Utf8JsonReader reader, LiquidationBatch batch)
    {
        if (reader.TokenType == JsonTokenType.Null) return MessageKind.Subscribed;
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("result is neither empty nor a list");
        var standing = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.String) standing.Add(reader.GetString()!);
        if (reader.TokenType != JsonTokenType.EndArray) throw new JsonException("a stream has no name");
        if (Symbols.FirstOrDefault(s => !standing.Contains(StreamOf(s))) is not { } lost) return MessageKind.Alive;
        batch.Refuse($"{lost} is no longer subscribed to");
        return MessageKind.Refused;
    }

    private void ReadOrder(ref Utf8JsonReader reader, LiquidationBatch batch)
    {
        var isNamed = false;
        string? symbol = null;
        LeveragedSide? side = null;
        decimal? average = null;
        decimal? filled = null;
        var time = 0L;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isAverage = reader.ValueTextEquals("ap"u8);
            var name = reader.ValueSpan.Length == 1 ? reader.ValueSpan[0] : (byte)0;
            reader.Read();
            switch (name)
            {
                case (byte)'s': (isNamed, symbol) = (true, SymbolOf(ref reader)); break;
                case (byte)'S': side = SideOf(ref reader); break;
                case (byte)'z': filled = Number(ref reader); break;
                case (byte)'T': time = Milliseconds(ref reader); break;
                default:
                    if (isAverage) average = Number(ref reader);
                    else reader.Skip();
                    break;
            }
        }

        if (!isNamed) batch.Refuse("no symbol");
        else if (symbol != null && filled != 0m) batch.Add(symbol, time, side, average, filled, false);
    }
}
