using System.Text;
using NUnit.Framework;
using YenValve.Collector.Streams.Protocols;
using YenValve.Indicators.Liquidations;

namespace YenValve.Collector.Tests.Streams.Protocols;

[TestFixture]
public sealed class BybitLiquidationsTests
{
    private static readonly BybitLiquidations Protocol = new(BybitLiquidations.LinearEndpoint, ["BTCUSDT", "ROSEUSDT"]);
    private readonly LiquidationBatch _batch = new();

    [Test]
    public void TheDocumentedMessageIsRead()
    {
        // The example of Bybit's documentation.
        var kind = Read("""{"topic":"allLiquidation.ROSEUSDT","type":"snapshot","ts":1739502303204,"data":[{"T":1739502302929,"s":"ROSEUSDT","S":"Sell","v":"20000","p":"0.04499"}]}""");
        Assert.That(kind, Is.EqualTo(MessageKind.Liquidations));
        Assert.That(_batch.Generated, Is.EqualTo(1739502303204));
        var only = _batch.Items.Single();
        Assert.That((only.Symbol, only.Time, only.Side, only.Price, only.Quantity, only.Usd), Is.EqualTo(("ROSEUSDT", 1739502302929L, LeveragedSide.Short, 0.04499m, 20000m, 899.8m)));
    }

    [Test]
    public void OrderOfPropertiesSpacesAndUnknownOnesDoNotMatter()
    {
        Read("""
            { "data" : [ { "p": "100", "extra": {"a":[1,2]}, "v": "2", "S": "Buy", "s": "BTCUSDT", "T": 1739502302929 } ],
              "ts": 1739502303204, "new": [[]], "topic": "allLiquidation.BTCUSDT" }
            """);
        var only = _batch.Items.Single();
        Assert.That((only.Side, only.Usd), Is.EqualTo((LeveragedSide.Long, 200m)));
    }

    [Test]
    public void AUnitOfAnInverseContractIsADollar()
    {
        var inverse = new BybitLiquidations(BybitLiquidations.InverseEndpoint, ["BTCUSD"], isInverse: true);
        inverse.Read("""{"topic":"allLiquidation.BTCUSD","ts":1,"data":[{"T":1,"s":"BTCUSD","S":"Buy","v":"5000","p":"100000"}]}"""u8, _batch);
        Assert.That(_batch.Items.Single().Usd, Is.EqualTo(5000m));
    }

    [Test]
    public void AnotherSymbolIsPassedOver()
    {
        Assert.That(Read("""{"topic":"allLiquidation.ETHUSDT","ts":1,"data":[{"T":1,"s":"ETHUSDT","S":"Buy","v":"1","p":"1"}]}"""), Is.EqualTo(MessageKind.Liquidations));
        Assert.That((_batch.Items.Count, _batch.Refused), Is.EqualTo((0, 0)));
    }

    [TestCase("""{"success":true,"ret_msg":"","conn_id":"c","req_id":"subscription","op":"subscribe"}""", MessageKind.Subscribed)]
    [TestCase("""{"success":false,"ret_msg":"error:handler not found","op":"subscribe"}""", MessageKind.Refused)]
    [TestCase("""{"success":true,"ret_msg":"pong","conn_id":"c","op":"ping"}""", MessageKind.Alive)]
    [TestCase("""{"req_id":"test","op":"pong","args":["1675418560633"],"conn_id":"c"}""", MessageKind.Alive)]
    [TestCase("""{"op":"something new"}""", MessageKind.Other)]
    [TestCase("{}", MessageKind.Other)]
    public void AnswersAreTold(string message, MessageKind kind) => Assert.That(Read(message), Is.EqualTo(kind));

    [TestCase("")]
    [TestCase("   ")]
    [TestCase("pong")]
    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("{\"topic\":\"allLiquidation.BTCUSDT\",\"data\":[{\"T\":")]
    [TestCase("{\"topic\":\"allLiquidation.BTCUSDT\",\"data\":{}}")]
    [TestCase("{\"topic\":\"allLiquidation.BTCUSDT\",\"data\":[1]}")]
    [TestCase("{\"topic\":\"allLiquidation.BTCUSDT\",\"data\":[]} {}")]
    [TestCase("{\"data\":[{\"s\":7}]}")]
    [TestCase("{\"success\":\"yes\"}")]
    [TestCase("{\"op\":{}}")]
    public void WhatCannotBeReadIsMalformedAndHoldsNothing(string message)
    {
        Assert.That(Read(message), Is.EqualTo(MessageKind.Malformed));
        Assert.That((_batch.Items.Count, _batch.Refused), Is.EqualTo((0, 1)));
        Assert.That(_batch.Problem, Is.Not.Empty);
    }

    [TestCase("""{"T":1,"s":"BTCUSDT","S":"Buy","v":"1","p":"0"}""", "no price (0)")]
    [TestCase("""{"T":1,"s":"BTCUSDT","S":"Buy","v":"1","p":"-1"}""", "no price (-1)")]
    [TestCase("""{"T":1,"s":"BTCUSDT","S":"Buy","v":"1","p":"1e99"}""", "no price ()")]
    [TestCase("""{"T":1,"s":"BTCUSDT","S":"Buy","v":"1","p":"NaN"}""", "no price ()")]
    [TestCase("""{"T":1,"s":"BTCUSDT","S":"Buy","v":"1","p":null}""", "no price ()")]
    [TestCase("""{"T":1,"s":"BTCUSDT","S":"Buy","v":"","p":"1"}""", "no size ()")]
    [TestCase("""{"T":1,"s":"BTCUSDT","S":"Buy","v":"1,5","p":"1"}""", "no size ()")]
    [TestCase("""{"T":1,"s":"BTCUSDT","S":"Buy","p":"1"}""", "no size ()")]
    [TestCase("""{"T":1,"s":"BTCUSDT","S":"None","v":"1","p":"1"}""", "no side")]
    [TestCase("""{"T":0,"s":"BTCUSDT","S":"Buy","v":"1","p":"1"}""", "no time (0)")]
    [TestCase("""{"T":"later","s":"BTCUSDT","S":"Buy","v":"1","p":"1"}""", "no time (0)")]
    [TestCase("""{"T":1,"s":"BTCUSDT","S":"Buy","v":"30000","p":"100000"}""", "no liquidation is that large")]
    [TestCase("""{"T":1,"S":"Buy","v":"1","p":"1"}""", "no symbol")]
    public void WhatCannotBeTrueIsLeftOutAndNamedTheRestIsKept(string entry, string reason)
    {
        var kind = Read($$"""{"topic":"allLiquidation.BTCUSDT","ts":1,"data":[{{entry}},{"T":1,"s":"BTCUSDT","S":"Buy","v":"1","p":"7"}]}""");
        Assert.That((kind, _batch.Items.Single().Usd, _batch.Refused), Is.EqualTo((MessageKind.Liquidations, 7m, 1)));
        Assert.That(_batch.Problem, Does.Contain(reason));
    }

    [Test]
    public void NoBeginningAndNoBrokenByteMakesItThrow()
    {
        var message = Encoding.UTF8.GetBytes("""{"topic":"allLiquidation.BTCUSDT","ts":1,"data":[{"T":1,"s":"BTCUSDT","S":"Buy","v":"1","p":"7"}],"op":"ping"}""");
        var random = new Random(7);
        for (var length = 0; length < message.Length; length++)
        {
            Assert.That(Protocol.Read(message.AsSpan(0, length), _batch), Is.EqualTo(MessageKind.Malformed));
            var broken = (byte[])message.Clone();
            for (var i = 0; i < 20; i++)
            {
                broken[length] = (byte)random.Next(256);
                Assert.DoesNotThrow(() => Protocol.Read(broken, _batch));
            }
        }
    }

    [Test]
    public void ItSubscribesToEverySymbolInOneRequest() => Assert.That(
        Protocol.Subscription, Is.EqualTo("""{"req_id":"subscription","op":"subscribe","args":["allLiquidation.BTCUSDT","allLiquidation.ROSEUSDT"]}"""));

    [Test]
    public void WithoutASymbolThereIsNothingToHear() => Assert.Throws<ArgumentException>(() => _ = new BybitLiquidations(BybitLiquidations.LinearEndpoint, []));

    private MessageKind Read(string message) => Protocol.Read(Encoding.UTF8.GetBytes(message), _batch);
}
