using NUnit.Framework;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Algorithm.Framework.Risk;
using YenValve.Algorithms.Plugin;
using YenValve.Algorithms.Signals;
using YenValve.Engine;
using YenValve.Tests;

namespace YenValve.Algorithms.Tests.Plugin;

[TestFixture]
public sealed class RiskModelTests
{
    [Test]
    public void WithoutFiguresNothingIsAddedAndShortsAndOtherAssetsAreLeftAlone()
    {
        var bitcoin = Symbol.Create("BTCUSDT", SecurityType.Crypto, Market.Binance);
        var ether = Symbol.Create("ETHUSDT", SecurityType.Crypto, Market.Binance);
        var yen = Symbol.Create("USDJPY", SecurityType.Forex, Market.Oanda);
        var gauge = new YenStressGauge(new MarketSignals(new SignalSelection { Macro = true }, new SignalSelection { Macro = true }, new SignalLengths(), bitcoin, yen));
        gauge.Decide(new DateTime(2026, 1, 21, 1, 0, 0, DateTimeKind.Utc));
        Assert.That((gauge.Multiplier, gauge.IsBlocked), Is.EqualTo((1.0, true)));

        IPortfolioTarget[] asked = [new PortfolioTarget(bitcoin, 2m), new PortfolioTarget(ether, -3m), new PortfolioTarget(yen, 1000m)];
        IPortfolioTarget[] given = [];
        var outcome = Backtest.Run(new BacktestRequest { CreateAlgorithm = () => new Asking(algorithm => given = [.. new YenStressRiskManagementModel(gauge).ManageRisk(algorithm, asked)]), DataFolder = Repository.Market });
        Assert.That(outcome.RuntimeError, Is.Empty);
        Assert.That(given.Select(target => (target.Symbol, target.Quantity)), Is.EqualTo(new[] { (bitcoin, 0m) }));
    }

    [Test]
    public void JoinsTheRiskModelThatIsThere()
    {
        Asking? made = null;
        var outcome = Backtest.Run(new BacktestRequest
        {
            CreateAlgorithm = () => made = new Asking(algorithm =>
            {
                algorithm.AddRiskManagement(new MaximumDrawdownPercentPortfolio(0.2m));
                algorithm.AddYenStressRisk();
            }),
            DataFolder = Repository.Market,
        });
        Assert.That(outcome.RuntimeError, Is.Empty);
        Assert.That(made!.RiskManagement, Is.InstanceOf<CompositeRiskManagementModel>());
        Assert.That(made.Securities.Keys.Select(symbol => symbol.Value), Is.SupersetOf(new[] { "BTCUSDT", "USDJPY" }));
    }

    private sealed class Asking(Action<QCAlgorithm> ask) : QCAlgorithm
    {
        public override void Initialize()
        {
            SetStartDate(2024, 7, 1);
            SetEndDate(2024, 7, 2);
            AddCrypto("BTCUSDT", Resolution.Hour, Market.Binance);
            ask(this);
        }
    }
}
