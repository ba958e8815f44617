using NUnit.Framework;
using QuantConnect;
using QuantConnect.Data;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Feed;

/// <summary>
/// What an hour more costs in memory where nobody trades: the difference between a long run and a short one. A good hundred bytes of it are the day's
/// samples and their statistics, shared out over its hours; a trade bar that is read is 170.
/// </summary>
[TestFixture]
public class AllocationTests
{
    private const int Days = 300;
    private static readonly DateTime Start = new(2024, 3, 2);

    [Test]
    public void ABarPlayedBackAllocatesNothingOfItsOwn() => Assert.That(BytesABar(new MarketDataCache { SharesBars = true }), Is.LessThan(200.0));

    [Test]
    public void ABarThatIsReadAllocatesLittleMoreThanItself() => Assert.That(BytesABar(new MarketDataCache()), Is.LessThan(560.0));

    private static double BytesABar(MarketDataCache cache)
    {
        using var data = new TestData().WithHours(TestData.Hours(Start, 24 * Days));
        // Twice: what is made once, files and tapes and what the runtime prepares, is there then.
        double shorter = 0, longer = 0;
        for (var i = 0; i < 2; i++) (shorter, longer) = (Bytes(data, cache, Days / 3), Bytes(data, cache, Days - 1));
        return (longer - shorter) / (24.0 * ((Days - 1) - (Days / 3)));
    }

    private static long Bytes(TestData data, MarketDataCache cache, int days)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var outcome = Backtest.Run(new BacktestRequest { CreateAlgorithm = () => new Idler { Days = days }, DataFolder = data.Folder, Cache = cache, Detail = ResultDetail.Statistics });
        Assert.That(outcome.RuntimeError, Is.Empty);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed class Idler : QuantConnect.Algorithm.QCAlgorithm
    {
        public required int Days { get; init; }

        public override void Initialize()
        {
            SetTimeZone(TimeZones.Utc);
            SetStartDate(Start);
            SetEndDate(Start.AddDays(Days - 1));
            SetAccountCurrency("USDT");
            SetCash(1000m);
            SetBenchmark(_ => 0m);
            AddCrypto("BTCUSDT", Resolution.Hour, Market.Binance);
        }
    }
}
