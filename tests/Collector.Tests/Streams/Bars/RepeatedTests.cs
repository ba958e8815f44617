using NUnit.Framework;
using YenValve.Collector.Streams;
using YenValve.Collector.Streams.Bars;
using YenValve.Indicators.Liquidations;

namespace YenValve.Collector.Tests.Streams.Bars;

[TestFixture]
public sealed class RepeatedTests
{
    private static readonly Liquidation Twin = new("BTCUSDT", 1, LeveragedSide.Long, 100m, 1m, 100m);

    [TestCase("1", "n")]
    [TestCase("11", "nn", Description = "twins on one connection are two")]
    [TestCase("12", "n.")]
    [TestCase("1122", "nn..")]
    [TestCase("11222", "nn..n")]
    [TestCase("1212", "n.n.", Description = "both connections bring both twins")]
    [TestCase("12233", "n.n..")]
    [TestCase("1231", "n...", Description = "the first connection is long gone")]
    public void TheNthOfAConnectionIsTheNthOfAll(string connections, string expected)
    {
        var repeated = new RepeatedLiquidations();
        Assert.That(string.Concat(connections.Select(c => repeated.IsNew(c - '0', Twin) ? 'n' : '.')), Is.EqualTo(expected));
    }

    [Test]
    public void WhatDiffersInAnythingIsAnother()
    {
        var repeated = new RepeatedLiquidations();
        var alike = new[] { Twin, Twin with { Symbol = "X" }, Twin with { Time = 2 }, Twin with { Side = LeveragedSide.Short }, Twin with { Price = 101m }, Twin with { Quantity = 2m } };
        for (var i = 0; i < alike.Length; i++) Assert.That(repeated.IsNew(i, alike[i]));
    }

    [Test]
    public void OldOnesAreForgottenAndMemoryIsBounded()
    {
        var repeated = new RepeatedLiquidations();
        repeated.IsNew(1, Twin);
        for (var i = 0; i < 70_000; i++) repeated.IsNew(1, Twin with { Time = 10 + i });
        Assert.That(repeated.IsNew(2, Twin));
    }

    [Test]
    public void MessagesAreToldByTheirWholeText()
    {
        var repeated = new RepeatedMessages();
        Assert.That((repeated.IsNew("ab"u8), repeated.IsNew("ab"u8), repeated.IsNew("ac"u8)), Is.EqualTo((true, false, true)));
        for (var i = 0; i < 5000; i++) repeated.IsNew(BitConverter.GetBytes(i));
        Assert.That(repeated.IsNew("ab"u8), "thousands of messages later it is forgotten");
    }
}
