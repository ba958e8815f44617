using System.Globalization;
using System.IO.Compression;
using NUnit.Framework;
using QuantConnect.Orders;
using YenValve.Algorithms.Audit;
using YenValve.Algorithms.Execution;
using YenValve.Engine;
using YenValve.Tests;

namespace YenValve.Algorithms.Tests.Execution;

/// <summary>
/// The whole strategy with minutes beside its hours, on a day on which a rung was bought: 28 April 2025, between 00:00 and 01:00. The minutes are made of the
/// bundled hours: half an hour at the first price, the low in minute 30, the high in minute 31, the rest at the last price.
/// </summary>
[TestFixture]
public class MinuteLadderTests
{
    private static readonly DateTime Day = new(2025, 4, 28);
    private BacktestOutcome _hours = null!;
    private BacktestOutcome _minutes = null!;

    [OneTimeSetUp]
    public void Run()
    {
        using var market = new MarketFolder(bundled: true);
        market.WithMinutes("binance", "btcusdt", Day, [.. Hours().SelectMany(Minutes)]);
        var cache = new MarketDataCache();
        _hours = Run("hour", market.Folder, cache);
        _minutes = Run("minute", market.Folder, cache);
    }

    [Test]
    public void ARungFillsInItsMinuteInsteadOfAtTheEndOfTheHour()
    {
        var (told, within) = (RungFills(_hours).Single(), RungFills(_minutes).Single());
        Assert.That((_hours.RuntimeError, _minutes.RuntimeError), Is.EqualTo(("", "")));
        Assert.That(told.UtcTime, Is.EqualTo(Day.AddHours(1)));
        Assert.That(within.UtcTime, Is.EqualTo(Day.AddMinutes(31)), "the end of the minute in which the low was traded");
        Assert.That((within.FillPrice, within.FillQuantity), Is.EqualTo((told.FillPrice, told.FillQuantity)));
    }

    [Test]
    public void MinutesDecideNothing()
    {
        var (hours, minutes) = (Decisions(_hours), Decisions(_minutes));
        Assert.That(hours, Has.Length.GreaterThan(10));
        Assert.That(minutes, Is.EqualTo(hours));
    }

    private static (DateTime, double, double, double)[] Decisions(BacktestOutcome outcome) =>
        [.. AuditLog.Read(outcome.Log.Select(line => line.Message)).Decisions.Select(d => (d.Time, Math.Round(d.Target, 12), d.Multiplier, Math.Round(d.Weight, 6)))];

    private static IEnumerable<OrderEvent> RungFills(BacktestOutcome outcome) => outcome.OrderEvents.Where(e => e.Status.IsFill()
        && OrderTag.TryParse(outcome.Result.Orders[e.OrderId].Tag, out var tag) && tag.Purpose == OrderPurpose.Rung);

    private static IEnumerable<string> Minutes(decimal[] hour)
    {
        var (open, high, low, close) = (hour[0], hour[1], hour[2], hour[3]);
        return Enumerable.Repeat(Bar(open, open, open, open), 30).Append(Bar(open, open, low, low)).Append(Bar(low, high, low, high))
            .Concat(Enumerable.Repeat(Bar(close, close, close, close), 28));
    }

    private static string Bar(params decimal[] prices) => string.Join(' ', prices.Select(price => price.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<decimal[]> Hours()
    {
        using var zip = ZipFile.OpenRead(Path.Combine(Repository.Market, "crypto", "binance", "hour", "btcusdt_trade.zip"));
        using var reader = new StreamReader(zip.Entries.Single().Open());
        var day = Day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var rows = reader.ReadToEnd().Split('\n').Where(row => row.StartsWith(day, StringComparison.Ordinal)).ToArray();
        return rows.Select(row => row.Split(',')[1..5].Select(figure => decimal.Parse(figure, CultureInfo.InvariantCulture)).ToArray());
    }

    private static BacktestOutcome Run(string resolution, string folder, MarketDataCache cache) => Backtest.Run(new BacktestRequest
    {
        CreateAlgorithm = () => new YenValveAlgorithm(),
        DataFolder = folder,
        Cache = cache,
        Parameters = new Dictionary<string, string>
        {
            ["start-date"] = "2025-04-17",
            ["end-date"] = "2025-04-30",
            ["trend"] = "off",
            ["ladder-share"] = "0.5",
            ["ladder-near"] = "0.3",
            ["ladder-resolution"] = resolution,
        },
    });
}
