using NUnit.Framework;
using QuantConnect;
using QuantConnect.Util;

namespace YenValve.Engine.Tests.Data;

/// <summary>Paths of LEAN's data folder, as its documentation gives them.</summary>
[TestFixture]
public class DataFolderTests
{
    [TestCase("BTCUSDT", SecurityType.Crypto, Market.Binance, Resolution.Hour, TickType.Trade, "crypto/binance/hour/btcusdt_trade.zip", "btcusdt.csv")]
    [TestCase("BTCUSDT", SecurityType.Crypto, Market.Binance, Resolution.Minute, TickType.Trade, "crypto/binance/minute/btcusdt/20240304_trade.zip", "20240304_btcusdt_minute_trade.csv")]
    [TestCase("USDJPY", SecurityType.Forex, Market.Oanda, Resolution.Daily, TickType.Quote, "forex/oanda/daily/usdjpy.zip", "usdjpy.csv")]
    [TestCase("SPY", SecurityType.Equity, Market.USA, Resolution.Minute, TickType.Trade, "equity/usa/minute/spy/20240304_trade.zip", "20240304_spy_minute_trade.csv")]
    [TestCase("BTCUSDT", SecurityType.CryptoFuture, Market.Binance, Resolution.Hour, TickType.Trade, "cryptofuture/binance/hour/btcusdt_trade.zip", "btcusdt_trade_perp.csv")]
    public void PathsAreLeans(string ticker, SecurityType type, string market, Resolution resolution, TickType tickType, string path, string entry)
    {
        var symbol = Symbol.Create(ticker, type, market);
        Assert.That(LeanData.GenerateRelativeZipFilePath(symbol, Points.Day, resolution, tickType).Replace('\\', '/'), Is.EqualTo(path));
        Assert.That(LeanData.GenerateZipEntryName(symbol, Points.Day, resolution, tickType), Is.EqualTo(entry));
    }

    [Test]
    public void AggregationLetsTheLastBarOut()
    {
        var bars = LeanData.AggregateTradeBars(Enumerable.Range(0, 5).Select(hour => Points.Hour(hour, hour)), Points.Btc, TimeSpan.FromHours(2)).ToList();
        Assert.That(bars.Select(bar => (bar.Time.Hour, bar.Close)), Is.EqualTo(new[] { (0, 1m), (2, 3m), (4, 4m) }));
    }
}
