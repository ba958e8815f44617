using System.Text.Json;
using YenValve.Indicators.Liquidations;

namespace YenValve.Collector.Streams.Protocols;

/// <summary>
/// Bybit's stream of all liquidations, <c>allLiquidation.&lt;symbol&gt;</c>: complete, gathered over half a second. Its side is that of the position (Buy: a
/// long was closed), its price the bankruptcy price.
/// </summary>
/// <remarks>
/// A request <c>{"op":"ping"}</c> every 20 seconds is what Bybit advises, and at most 500 connections in five minutes. Sources:
/// https://bybit-exchange.github.io/docs/v5/websocket/public/all-liquidation and https://bybit-exchange.github.io/docs/v5/ws/connect.
/// </remarks>
/// <param name="endpoint">Where the socket is.</param>
/// <param name="symbols">Contracts, such as BTCUSDT.</param>
/// <param name="isInverse">Whether they are coin-margined: a unit is then one USD and not one coin.</param>
public sealed class BybitLiquidations(Uri endpoint, IReadOnlyList<string> symbols, bool isInverse = false) : PublisherProtocol(endpoint, symbols)
{
    /// <summary>Contracts margined in USDT and USDC.</summary>
    public static Uri LinearEndpoint { get; } = new("wss://stream.bybit.com/v5/public/linear");

    /// <summary>Contracts margined in the coin.</summary>
    public static Uri InverseEndpoint { get; } = new("wss://stream.bybit.com/v5/public/inverse");

    /// <inheritdoc/>
    public override string Venue => IsInverse ? "Bybit inverse" : "Bybit";

    /// <inheritdoc/>
    public override string Subscription => $$"""{"req_id":"subscription","op":"subscribe","args":[{{string.Join(',', Symbols.Select(s => $"\"allLiquidation.{s}\""))}}]}""";

    /// <inheritdoc/>
    protected override bool IsInverse => isInverse;

    /// <inheritdoc/>
    public override string Probe(int number) => $$"""{"req_id":"{{number}}","op":"ping"}""";

    /// <inheritdoc/>
    protected override MessageKind ReadObject(ref Utf8JsonReader reader, LiquidationBatch batch)
    {
        var answer = (Operation: "", Message: "", Success: (bool?)null);
        var isTopic = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("data"u8))
            {
                reader.Read();
                ReadEntries(ref reader, batch);
            }
            else if (reader.ValueTextEquals("topic"u8))
            {
                reader.Read();
                isTopic = true;
            }
            else if (reader.ValueTextEquals("ts"u8))
            {
                reader.Read();
                batch.Generated = Milliseconds(ref reader);
            }
            else if (reader.ValueTextEquals("op"u8))
            {
                reader.Read();
                answer.Operation = reader.GetString() ?? "";
            }
            else if (reader.ValueTextEquals("ret_msg"u8))
            {
                reader.Read();
                answer.Message = reader.GetString() ?? "";
            }
            else if (reader.ValueTextEquals("success"u8))
            {
                reader.Read();
                answer.Success = reader.GetBoolean();
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        if (isTopic) return MessageKind.Liquidations;
        if (answer.Operation is "pong" || answer is { Operation: "ping", Message: "pong" }) return MessageKind.Alive;
        if (answer.Operation != "subscribe") return MessageKind.Other;
        if (answer.Success == true) return MessageKind.Subscribed;
        batch.Refuse($"the subscription was refused: {answer.Message}");
        return MessageKind.Refused;
    }

    private static LeveragedSide? SideOf(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("Buy"u8) ? LeveragedSide.Long : reader.ValueTextEquals("Sell"u8) ? LeveragedSide.Short : null;

    private void ReadEntries(ref Utf8JsonReader reader, LiquidationBatch batch)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("data is not a list");
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject) ReadEntry(ref reader, batch);
        if (reader.TokenType != JsonTokenType.EndArray) throw new JsonException("an entry is not an object");
    }

    private void ReadEntry(ref Utf8JsonReader reader, LiquidationBatch batch)
    {
        var isNamed = false;
        string? symbol = null;
        LeveragedSide? side = null;
        decimal? price = null;
        decimal? size = null;
        var time = 0L;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan.Length == 1 ? reader.ValueSpan[0] : (byte)0;
            reader.Read();
            switch (name)
            {
                case (byte)'T': time = Milliseconds(ref reader); break;
                case (byte)'s': (isNamed, symbol) = (true, SymbolOf(ref reader)); break;
                case (byte)'S': side = SideOf(ref reader); break;
                case (byte)'v': size = Number(ref reader); break;
                case (byte)'p': price = Number(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        if (!isNamed) batch.Refuse("no symbol");
        else if (symbol != null) batch.Add(symbol, time, side, price, size, IsInverse);
    }
}
