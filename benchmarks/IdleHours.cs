using QuantConnect;
using QuantConnect.Algorithm;
using YenValve.Engine;
using YenValve.Tests;

namespace YenValve.Benchmarks;

/// <summary>What the engine allocates at an hour of Bitcoin that nobody looks at: a year more against a year less.</summary>
internal static class IdleHours
{
    // 2024, a leap year.
    private const int HoursMore = 366 * 24;

    /// <summary>Bytes an hour.</summary>
    /// <param name="shares">Whether the bars are those that an earlier run has read.</param>
    public static double Bytes(bool shares)
    {
        var cache = new MarketDataCache { SharesBars = shares };
        long shorter = 0, longer = 0;
        for (var i = 0; i < 2; i++) (shorter, longer) = (Run(cache, 2023), Run(cache, 2024));
        return (longer - shorter) / (double)HoursMore;
    }

    private static long Run(MarketDataCache cache, int year)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var outcome = Backtest.Run(new BacktestRequest { CreateAlgorithm = () => new Idler(year), DataFolder = Repository.Market, Cache = cache, Detail = ResultDetail.Statistics });
        if (outcome.ExitCode != 0) throw new InvalidOperationException(outcome.RuntimeError);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed class Idler(int lastYear) : QCAlgorithm
    {
        public override void Initialize()
        {
            SetTimeZone(TimeZones.Utc);
            SetStartDate(2021, 1, 1);
            SetEndDate(lastYear, 12, 31);
            SetAccountCurrency("USDT");
            SetCash(100000m);
            SetBenchmark(_ => 0m);
            AddCrypto("BTCUSDT", Resolution.Hour, Market.Binance);
        }
    }
}
