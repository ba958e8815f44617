using QuantConnect.Algorithm;
using YenValve.Engine;
using YenValve.Engine.Tests.Hosting;
using YenValve.Validation.Tests.Algorithms;
using YenValve.Validation.Truncation;

namespace YenValve.Validation.Tests;

/// <summary>Backtests of the test market.</summary>
internal static class Subjects
{
    public static Subject Of(TestData data, Func<QCAlgorithm> create) => new(
        new BacktestRequest { CreateAlgorithm = create, DataFolder = data.Folder, Cache = new MarketDataCache() },
        new ReleaseRules(data.Folder, new Dictionary<string, Func<DateTime, DateTime>> { [TestMarket.Series] = TestMarket.ReleaseOf }));
}
