using NUnit.Framework;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Orders;

/// <summary>Fees of two coins at 100, by the exchanges' published rates of the lowest tier.</summary>
[TestFixture]
public class FeeTests
{
    private static readonly DateTime Day = new(2024, 3, 2);

    private static IEnumerable<TestCaseData> Fees()
    {
        static TestCaseData Case(IFeeModel model, string order, string expected, OrderProperties? properties = null) =>
            new TestCaseData(model, order, properties, expected).SetArgDisplayNames($"{model.GetType().Name}: {order}, {properties?.GetType().Name ?? "plain"}");

        yield return Case(new BinanceFeeModel(), "buy", "0.002 BTC");
        yield return Case(new BinanceFeeModel(), "sell", "0.2 USDT");
        yield return Case(new BinanceFeeModel(0.0002m, 0.0004m), "sell at 110", "0.044 USDT");
        yield return Case(new BinanceFuturesFeeModel(), "sell", "0.08 USDT");
        yield return Case(new BinanceCoinFuturesFeeModel(), "sell", "0.1 USDT");
        yield return Case(new BitfinexFeeModel(), "sell", "0.4 USDT");
        yield return Case(new BitfinexFeeModel(), "sell at 110", "0.22 USDT");
        yield return Case(new BitfinexFeeModel(), "sell at 110", "0.44 USDT", new BitfinexOrderProperties { Hidden = true });
        yield return Case(new BybitFeeModel(), "buy", "0.002 BTC");
        yield return Case(new BybitFuturesFeeModel(), "sell", "0.11 USDT");
        yield return Case(new CoinbaseFeeModel(), "buy", "1.6 USDT");
        yield return Case(new CoinbaseFeeModel(), "buy at 90", "1.2 USDT");
        yield return Case(new KrakenFeeModel(), "buy", "0.52 USDT");
        yield return Case(new KrakenFeeModel(), "sell", "0.0052 BTC");
        yield return Case(new KrakenFeeModel(), "sell", "0.52 USDT", new KrakenOrderProperties { FeeInQuote = true });
        yield return Case(new KrakenFeeModel(), "buy", "0.0052 BTC", new KrakenOrderProperties { FeeInBase = true });
        yield return Case(new FTXFeeModel(), "buy", "0.14 USDT");
        yield return Case(new FTXUSFeeModel(), "buy at 90", "0.002 BTC");
        yield return Case(new AlpacaFeeModel(), "sell", "0.5 USDT");
        yield return Case(new ConstantFeeModel(-2.5m, "USDT"), "buy", "2.5 USDT");
        yield return Case(new FeeModel(), "buy", "0 USD");
    }

    [TestCaseSource(nameof(Fees))]
    public void AreAsPublished(IFeeModel model, string order, OrderProperties? properties, string expected)
    {
        OrderFee? fee = null;
        new OrderRun { Place = a => fee = model.GetOrderFee(new OrderFeeParameters(a.Securities[a.Btc], Make(a, order, properties))) }.On("100 100 100 100");
        Assert.That(fee!.ToString(), Is.EqualTo(expected));
    }

    private static Order Make(HourAlgorithm algorithm, string text, OrderProperties? properties)
    {
        var words = text.Split(' ');
        var quantity = words[0] == "buy" ? 2m : -2m;
        return words.Length == 1
            ? new MarketOrder(algorithm.Btc, quantity, Day, "", properties)
            : new LimitOrder(algorithm.Btc, quantity, decimal.Parse(words[2]), Day, "", properties);
    }
}
