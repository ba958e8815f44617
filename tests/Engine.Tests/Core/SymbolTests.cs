using NUnit.Framework;
using QuantConnect;

namespace YenValve.Engine.Tests.Core;

/// <summary>How symbols compare, and how tickers find them.</summary>
[TestFixture]
public class SymbolTests
{
    private IDisposable _run = null!;
    private Symbol _btc = null!;

    [SetUp]
    public void SetUp()
    {
        _run = new RunContext("none", new Dictionary<string, string>()).Enter();
        _btc = Symbol.Create("BTCUSDT", SecurityType.Crypto, Market.Binance);
    }

    [TearDown]
    public void TearDown() => _run.Dispose();

    [Test]
    public void EqualIdentityIsEqual()
    {
        var again = Symbol.Create("btcusdt", SecurityType.Crypto, Market.Binance);
        Assert.That(again == _btc, Is.True);
        Assert.That(again.GetHashCode(), Is.EqualTo(_btc.GetHashCode()));
        Assert.That(_btc == Symbol.Create("BTCUSDT", SecurityType.Crypto, Market.Bybit), Is.False);
    }

    [Test]
    public void NullAndEmptyAreTheSame()
    {
        Symbol? none = null;
        Assert.That(none == Symbol.Empty, Is.True);
        Assert.That(Symbol.Empty == none, Is.True);
        Assert.That(_btc == none, Is.False);
    }

    [Test]
    public void ShowsItsTickerOnceTheRunKnowsIt()
    {
        Assert.That(_btc.ToString(), Is.EqualTo("BTCUSDT 18N"));
        SymbolCache.Set("BTCUSDT", _btc);
        Assert.That(_btc.ToString(), Is.EqualTo("BTCUSDT"));
        Assert.That(_btc.Equals((object)"btcusdt"), Is.True);
    }

    [Test]
    public void CustomDataIsFoundWithoutItsType()
    {
        var curve = new Symbol(SecurityIdentifier.Parse("JGB.Curve 2S"), "JGB.Curve");
        Assert.That(SymbolCache.TryGetSymbol("JGB", out _), Is.False);
        SymbolCache.Set("JGB.Curve", curve);
        Assert.That(SymbolCache.GetSymbol("JGB"), Is.EqualTo(curve));
    }

    [Test]
    public void AmbiguousTickersAreRefused()
    {
        SymbolCache.Set("JGB.Curve", new Symbol(SecurityIdentifier.Parse("JGB.Curve 2S"), "JGB.Curve"));
        SymbolCache.Set("JGB.Vol", new Symbol(SecurityIdentifier.Parse("JGB.Vol 2S"), "JGB.Vol"));
        Assert.That(() => SymbolCache.GetSymbol("JGB"), Throws.InvalidOperationException.With.Message.Contains("JGB.Curve, JGB.Vol"));
    }

    [Test]
    public void UnknownTickerIsNamed() => Assert.That(() => SymbolCache.GetSymbol("NOPE"),
        Throws.InvalidOperationException.With.Message.EqualTo("We were unable to locate the ticker 'NOPE'."));

    [Test]
    public void ChainsHaveTickersOfTheirOwn()
    {
        var spy = Symbol.Create("SPY", SecurityType.Equity, Market.USA);
        var option = Symbol.CreateOption(spy, Market.USA, OptionStyle.American, OptionRight.Call, 410.5m, new DateTime(2024, 3, 15));
        Assert.That(option.Value, Is.EqualTo("SPY   240315C00410500"));
        Assert.That(option.Canonical.Value, Is.EqualTo("?SPY"));
        Assert.That(Symbol.Create("ES", SecurityType.Future, Market.CME).Value, Is.EqualTo("/ES"));
    }
}
