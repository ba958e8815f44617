using NUnit.Framework;
using YenValve.Algorithms.Audit;
using YenValve.Engine;
using YenValve.Tests;

namespace YenValve.Algorithms.Tests.Live;

/// <summary>The strategy on paper: on files that grow it decides as on files that are whole, and a session that goes on decides as one that never stopped.</summary>
[TestFixture]
public sealed class PaperTests
{
    // Exposure comes back and a ladder rests; one of its rungs is bought on the 23rd at 13:00.
    private static readonly DateTime Begin = new(2022, 7, 21);
    private static readonly DateTime Middle = new(2022, 7, 23, 18, 0, 0);
    private static readonly DateTime End = new(2022, 7, 26);
    private static readonly Lazy<BacktestOutcome> Whole = new(static () => Run(new ReplayClock(Begin, double.PositiveInfinity), Repository.Market, End));

    [Test]
    public void FilesThatGrowAreDecidedOnAsFilesThatAreWhole()
    {
        using var folder = new GrowingFolder(Begin);
        var growing = LivePaper.Run(Request(folder, folder.Folder, End) with { PollInterval = TimeSpan.FromMinutes(5) });
        Assert.That(growing.RuntimeError, Is.Empty);
        Assert.That(folder.Writes, Is.GreaterThan(100));
        Assert.That(Outline(growing), Is.EqualTo(Outline(Whole.Value)));
        Assert.That(Fills(growing), Is.EqualTo(Fills(Whole.Value)).And.Not.Empty);
    }

    [Test]
    public void ASessionThatGoesOnDecidesAsOneThatNeverStopped()
    {
        var store = Directory.CreateTempSubdirectory("yenvalve-paper-").FullName;
        try
        {
            var first = Run(new ReplayClock(Begin, double.PositiveInfinity), Repository.Market, Middle, store);
            Assert.That(first.Account.OpenOrders, Is.Not.Empty, "rungs rest while nobody is there");
            var second = Run(new ReplayClock(Middle.AddMinutes(30), double.PositiveInfinity), Repository.Market, End, store, first.Account);
            Assert.That(second.RuntimeError, Is.Empty);
            Assert.That(Outline(first).Concat(Outline(second)), Is.EqualTo(Outline(Whole.Value)));
            var taken = Audit(second).Recoveries.Single();
            Assert.That((taken.Time, taken.Standing.Time, taken.Standing.Ladder!.Phase), Is.EqualTo((Middle.AddMinutes(30), Middle.Date.AddHours(1), "armed")));
            Assert.That(taken.Standing.Target, Is.EqualTo(Audit(first).Decisions[^1].Target));
            Assert.That(taken.Standing.Feeds.Where(static feed => feed.Status != "fresh").Select(static feed => feed.Name), Is.EqualTo(new[] { "yen-volatility" }), "which is not bundled");
            Assert.That(second.Account.Cash["BTC"], Is.EqualTo(Whole.Value.Account.Cash["BTC"]));
            Assert.That(second.Account.OpenOrders.Select(static order => (order.LimitPrice, order.Quantity)), Is.EqualTo(Whole.Value.Account.OpenOrders.Select(static order => (order.LimitPrice, order.Quantity))));
        }
        finally
        {
            Directory.Delete(store, true);
        }
    }

    private static BacktestOutcome Run(TimeProvider clock, string folder, DateTime end, string? store = null, InitialAccount? account = null) =>
        LivePaper.Run(Request(clock, folder, end) with { ObjectStoreFolder = store, Account = account });

    private static LiveRequest Request(TimeProvider clock, string folder, DateTime end) => new()
    {
        CreateAlgorithm = static () => new YenValveAlgorithm(),
        DataFolder = folder,
        Parameters = new Dictionary<string, string> { ["trend"] = "off" },
        Clock = clock,
        EndUtc = end,
    };

    private static AuditLog Audit(BacktestOutcome outcome) => AuditLog.Read(outcome.Log.Select(static line => line.Message));

    private static List<string> Outline(BacktestOutcome outcome) => [.. Audit(outcome).Decisions.Select(static decision =>
        FormattableString.Invariant($"{decision.Time:yyyy-MM-dd HH:mm:ss} {decision.Scenario} {decision.Multiplier} {decision.Target:0.00000000} {decision.Weight:0.00000000}"))];

    private static List<string> Fills(BacktestOutcome outcome) => [.. outcome.OrderEvents.Where(static e => e.FillQuantity != 0m)
        .Select(static e => FormattableString.Invariant($"{e.UtcTime:yyyy-MM-dd HH:mm:ss} {e.FillQuantity}@{e.FillPrice}"))];
}
