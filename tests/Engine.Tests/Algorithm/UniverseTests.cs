using NUnit.Framework;
using QuantConnect;
using QuantConnect.Data.UniverseSelection;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Algorithm;

public class UniverseTests
{
    private TestData _data = null!;

    [SetUp]
    public void SetUp() => _data = new TestData().WithHours(TestData.Hours(new DateTime(2024, 3, 2), 48));

    [TearDown]
    public void TearDown() => _data.Dispose();

    [Test]
    public void SecuritiesOfOneTypeAndMarketShareAUniverse() => InInitialize(algorithm =>
    {
        algorithm.AddCrypto("ETHUSDT", Resolution.Hour, Market.Binance);
        algorithm.OnEndOfTimeStep();
        Assert.That(algorithm.UniverseManager, Has.Count.EqualTo(1));
        var universe = algorithm.UniverseManager[UserDefinedUniverse.CreateSymbol(SecurityType.Crypto, Market.Binance)];
        Assert.That(universe.SelectSymbols(default, new BaseDataCollection()).Select(symbol => symbol.Value), Is.EquivalentTo(new[] { "BTCUSDT", "ETHUSDT" }));
    });

    [Test]
    public void ChangesAreToldAtTheEndOfTheStepAndOnce() => InInitialize(algorithm =>
    {
        var told = 0;
        algorithm.UniverseManager.CollectionChanged += (_, _) => told++;
        algorithm.AddCrypto("ETHUSDT", Resolution.Hour, Market.Binance);
        Assert.That(told, Is.Zero);
        algorithm.OnEndOfTimeStep();
        algorithm.OnEndOfTimeStep();
        Assert.That(told, Is.EqualTo(1));
    });

    [Test]
    public void AnUnknownUniverseIsNamed() => InInitialize(algorithm => Assert.That(() => algorithm.UniverseManager[algorithm.Btc],
        Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("BTCUSDT")));

    [Test]
    public void WhatWasAddedAgainIsNotRemoved() => InInitialize(algorithm =>
    {
        var btc = algorithm.Securities[algorithm.Btc];
        var eth = algorithm.AddCrypto("ETHUSDT", Resolution.Hour, Market.Binance);
        var both = SecurityChanges.Create([], [btc, eth], [], []) + SecurityChanges.Create([btc], [], [], []);
        Assert.That(both.AddedSecurities, Is.EqualTo(new[] { btc }));
        Assert.That(both.RemovedSecurities, Is.EqualTo(new[] { eth }));
        Assert.That(SecurityChanges.Create([], [], [], []), Is.SameAs(SecurityChanges.None));
    });

    [Test]
    public void InternalFeedsAreListedUnlessLeftOut() => InInitialize(algorithm =>
    {
        var changes = SecurityChanges.Create([], [], [algorithm.Securities[algorithm.Btc]], []);
        Assert.That(changes.AddedSecurities, Has.Count.EqualTo(1));
        Assert.That(new SecurityChanges(changes) { FilterInternalSecurities = true }.AddedSecurities, Is.Empty);
    });

    [Test]
    public void ARemovedSecurityIsSoldAndItsDataEnds()
    {
        var bars = 0;
        var outcome = new HourPlan
        {
            AtData = (algorithm, slice) =>
            {
                bars++;
                if (bars == 2) algorithm.MarketOrder(algorithm.Btc, 1);
                if (bars == 5) algorithm.RemoveSecurity(algorithm.Btc);
            },
        }.RunOn(_data);
        Assert.That(outcome.Status, Is.EqualTo(AlgorithmStatus.Completed), outcome.RuntimeError);
        Assert.That(bars, Is.EqualTo(5));
        Assert.That(outcome.OrderEvents.Where(item => item.Status == QuantConnect.Orders.OrderStatus.Filled).Sum(item => item.FillQuantity), Is.Zero);
    }

    private void InInitialize(Action<HourAlgorithm> check)
    {
        Exception? failure = null;
        new HourPlan
        {
            AtStart = algorithm =>
            {
                // The run turns an exception into its outcome; the test wants the exception itself.
                try
                {
                    check(algorithm);
                }
                catch (Exception error)
                {
                    failure = error;
                }
            },
        }.RunOn(_data);
        Assert.That(failure, Is.Null);
    }
}
