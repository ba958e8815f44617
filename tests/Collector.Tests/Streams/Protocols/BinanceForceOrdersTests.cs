using System.Text;
using NUnit.Framework;
using YenValve.Collector.Streams.Protocols;
using YenValve.Indicators.Liquidations;

namespace YenValve.Collector.Tests.Streams.Protocols;

[TestFixture]
public sealed class BinanceForceOrdersTests
{
    // The example of Binance's documentation.
    private const string Documented = """{"e":"forceOrder","E":1568014460893,"o":{"s":"BTCUSDT","S":"SELL","o":"LIMIT","f":"IOC","q":"0.014","p":"9910","ap":"9910","X":"FILLED","l":"0.014","z":"0.014","T":1568014460893}}""";
    private static readonly BinanceForceOrders Protocol = new(BinanceForceOrders.UsdMarginEndpoint, ["BTCUSDT", "BTCUSDC"]);
    private readonly LiquidationBatch _batch = new();

    [TestCase(Documented)]
    [TestCase($$"""{"stream":"btcusdt@forceOrder","data":{{Documented}}}""", TestName = "in the envelope of a combined stream")]
    public void TheDocumentedMessageIsRead(string message)
    {
        Assert.That(Read(message), Is.EqualTo(MessageKind.Liquidations));
        Assert.That(_batch.Generated, Is.EqualTo(1568014460893));
        var only = _batch.Items.Single();
        Assert.That((only.Symbol, only.Time, only.Side, only.Price, only.Quantity, only.Usd), Is.EqualTo(("BTCUSDT", 1568014460893L, LeveragedSide.Long, 9910m, 0.014m, 138.74m)));
    }

    [Test]
    public void WhatWasFilledCountsAtTheAveragePrice()
    {
        Read("""{"e":"forceOrder","E":2,"o":{"s":"BTCUSDT","S":"BUY","q":"10","p":"100","ap":"90","X":"PARTIALLY_FILLED","l":"1","z":"4","T":1}}""");
        Assert.That((_batch.Items.Single().Side, _batch.Items.Single().Usd), Is.EqualTo((LeveragedSide.Short, 360m)));
    }

    [Test]
    public void AnOrderOfWhichNothingWasFilledIsNone()
    {
        Assert.That(Read("""{"e":"forceOrder","E":2,"o":{"s":"BTCUSDT","S":"BUY","q":"10","p":"100","ap":"0","X":"NEW","l":"0","z":"0","T":1}}"""), Is.EqualTo(MessageKind.Liquidations));
        Assert.That((_batch.Items.Count, _batch.Refused), Is.EqualTo((0, 0)));
    }

    [TestCase("""{"result":null,"id":0}""", MessageKind.Subscribed)]
    [TestCase("""{"result":["btcusdc@forceOrder","btcusdt@forceOrder","ethusdt@forceOrder"],"id":3}""", MessageKind.Alive)]
    [TestCase("""{"result":["btcusdt@forceOrder"],"id":3}""", MessageKind.Refused)]
    [TestCase("""{"result":[],"id":3}""", MessageKind.Refused)]
    [TestCase("""{"code":2,"msg":"Invalid request: unknown variant"}""", MessageKind.Refused)]
    [TestCase("""{"error":{"code":2,"msg":"Invalid request"},"id":0}""", MessageKind.Refused)]
    [TestCase("""{"e":"something new"}""", MessageKind.Other)]
    public void AnswersAreTold(string message, MessageKind kind) => Assert.That(Read(message), Is.EqualTo(kind));

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("{\"e\":\"forceOrder\",\"o\":\"LIMIT\"}")]
    [TestCase("{\"e\":\"forceOrder\",\"o\":{\"s\":\"BTCUSDT\"")]
    [TestCase("{\"data\":[]}")]
    [TestCase("{\"result\":[7],\"id\":3}")]
    [TestCase("{\"result\":true,\"id\":3}")]
    public void WhatCannotBeReadIsMalformed(string message)
    {
        Assert.That(Read(message), Is.EqualTo(MessageKind.Malformed));
        Assert.That((_batch.Items.Count, _batch.Refused), Is.EqualTo((0, 1)));
    }

    [TestCase("\"ap\":\"0\",\"z\":\"1\",\"S\":\"BUY\",\"T\":1", "no price (0)")]
    [TestCase("\"z\":\"1\",\"S\":\"BUY\",\"T\":1", "no price ()")]
    [TestCase("\"ap\":\"5\",\"z\":\"-1\",\"S\":\"BUY\",\"T\":1", "no size (-1)")]
    [TestCase("\"ap\":\"5\",\"z\":\"1\",\"S\":\"HOLD\",\"T\":1", "no side")]
    [TestCase("\"ap\":\"5\",\"z\":\"1\",\"S\":\"BUY\"", "no time (0)")]
    public void WhatCannotBeTrueIsNamed(string figures, string reason)
    {
        Read($$$"""{"e":"forceOrder","E":2,"o":{"s":"BTCUSDT",{{{figures}}}}}""");
        Assert.That((_batch.Items.Count, _batch.Refused), Is.EqualTo((0, 1)));
        Assert.That(_batch.Problem, Does.Contain(reason));
    }

    [Test]
    public void ItSubscribesInLowerCaseAndAsksForItsSubscriptions() => Assert.That(
        (Protocol.Subscription, Protocol.Probe(7), Protocol.Endpoint.AbsolutePath),
        Is.EqualTo(("""{"method":"SUBSCRIBE","params":["btcusdt@forceOrder","btcusdc@forceOrder"],"id":0}""", """{"method":"LIST_SUBSCRIPTIONS","id":7}""", "/market/ws")));

    private MessageKind Read(string message) => Protocol.Read(Encoding.UTF8.GetBytes(message), _batch);
}
