using System.Globalization;
using System.Text.Json.Nodes;

namespace YenValve.Collector.Tests.Streams.Loopback;

/// <summary>What Bybit and Binance say, in the shapes of their documentation.</summary>
internal static class PublisherTalk
{
    /// <summary>Bybit's answers: to a subscription, to a ping.</summary>
    public static string? Bybit(string request) => (string?)JsonNode.Parse(request)!["op"] switch
    {
        "subscribe" => """{"success":true,"ret_msg":"","conn_id":"2324d924-aa4d-45b0-a858-7b8be29ab52b","req_id":"subscription","op":"subscribe"}""",
        "ping" => """{"success":true,"ret_msg":"pong","conn_id":"0970e817-426e-429a-a679-ff7f55e0b16a","op":"ping"}""",
        _ => null,
    };

    /// <summary>Binance's answers: to a subscription, to the question which streams there are.</summary>
    public static string? Binance(string request)
    {
        var asked = JsonNode.Parse(request)!;
        return (string?)asked["method"] switch
        {
            "SUBSCRIBE" => $$"""{"result":null,"id":{{asked["id"]}}}""",
            "LIST_SUBSCRIPTIONS" => $$"""{"result":["btcusdt@forceOrder","btcusdc@forceOrder"],"id":{{asked["id"]}}}""",
            _ => null,
        };
    }

    /// <summary>Bybit's liquidations: one message.</summary>
    public static string BybitMessage(long generated, params (long Time, string Side, string Size, string Price)[] entries) =>
        $$"""{"topic":"allLiquidation.BTCUSDT","type":"snapshot","ts":{{generated}},"data":[{{string.Join(',', entries.Select(e => $$"""{"T":{{e.Time}},"s":"BTCUSDT","S":"{{e.Side}}","v":"{{e.Size}}","p":"{{e.Price}}"}"""))}}]}""";

    /// <summary>Binance's liquidation order.</summary>
    public static string BinanceMessage(long generated, string side, decimal filled, decimal average) => string.Create(
        CultureInfo.InvariantCulture,
        $$$"""{"e":"forceOrder","E":{{{generated}}},"o":{"s":"BTCUSDT","S":"{{{side}}}","o":"LIMIT","f":"IOC","q":"{{{filled}}}","p":"{{{average * 0.99m}}}","ap":"{{{average}}}","X":"FILLED","l":"{{{filled}}}","z":"{{{filled}}}","T":{{{generated - 3}}}}}""");
}
