using NUnit.Framework;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data.Consolidators;
using YenValve.Engine;
using YenValve.Indicators.Correlation;
using YenValve.Tests;

namespace YenValve.Indicators.Tests.Correlation;

/// <summary>Registered in an algorithm, as the documentation shows it, the pairs are those of the bars themselves.</summary>
[TestFixture]
public sealed class InAlgorithmTests
{
    [Test]
    public void TheNewYorkCloseFindsItsHour()
    {
        Registered algorithm = null!;
        var outcome = Backtest.Run(new BacktestRequest { DataFolder = Repository.Market, CreateAlgorithm = () => algorithm = new Registered() });
        Assert.That(outcome.RuntimeError, Is.Empty);
        var direct = new EwmaCorrelation("direct", Pairs.Alignment with { DropJapaneseHolidays = true });
        foreach (var input in Pairs.History().Where(p => p.EndTime > new DateTime(2024, 7, 8) && p.EndTime < new DateTime(2024, 9, 1))) direct.Update(input);
        Assert.That(algorithm.Correlation.Pairs, Is.EqualTo(direct.Pairs).And.GreaterThan(30));
        Assert.That(algorithm.Correlation.Correlation, Is.EqualTo(direct.Correlation).Within(1e-12));
        Assert.That(algorithm.Correlation.LastPair, Is.EqualTo(direct.LastPair));
    }

    // The eight weeks lack no bar: where the last of a day is missing, the consolidator closes the day with the one before.
    private sealed class Registered : QCAlgorithm
    {
        public EwmaCorrelation Correlation { get; private set; } = null!;

        public override void Initialize()
        {
            SetTimeZone(TimeZones.Utc);
            SetStartDate(2024, 7, 8);
            SetEndDate(2024, 8, 31);
            SetAccountCurrency("USDT");
            SetCash(100_000);
            var btc = AddCrypto("BTCUSDT", Resolution.Hour, Market.Binance).Symbol;
            var jpy = AddForex("USDJPY", Resolution.Hour, Market.Oanda).Symbol;
            Correlation = new EwmaCorrelation("btc-jpy", new PairAlignment(btc, jpy) { ReferenceZone = TimeZones.NewYork });
            RegisterIndicator(btc, Correlation, Resolution.Hour);
            RegisterIndicator(jpy, Correlation, new QuoteBarConsolidator(NewYorkDay));
        }

        private static CalendarInfo NewYorkDay(DateTime time) => new(time.AddHours(7).Date.AddHours(-7), TimeSpan.FromDays(1));
    }
}
