using NUnit.Framework;
using YenValve.Algorithms.Audit;
using YenValve.Engine;
using YenValve.Tests;

namespace YenValve.Algorithms.Tests.Live;

/// <summary>A replay through the live path does what the backtest of the same files does, to the letter, at any speed.</summary>
public class ReplayTests
{
    // Disorder, the way back in steps with a ladder of limits, and calm: the bundled stretch in which most happens.
    private static readonly DateTime From = new(2022, 7, 1);
    private static readonly DateTime To = new(2022, 8, 5);

    [TestCase(double.PositiveInfinity, "on")]
    [TestCase(double.PositiveInfinity, "off")]
    [TestCase(1e9, "on")]
    [TestCase(5e6, "on")]
    public void EverySpeedGivesTheBacktestsDecisionsAndOrders(double speed, string protectiveStop)
    {
        // By default stops rest live and not in backtests; the same is asked of both here.
        var parameters = new Dictionary<string, string>
        {
            ["start-date"] = "2022-07-01",
            ["end-date"] = "2022-08-05",
            ["trend"] = "off",
            ["protective-stop"] = protectiveStop,
        };
        var backtest = Backtest.Run(new BacktestRequest { CreateAlgorithm = static () => new YenValveAlgorithm(), DataFolder = Repository.Market, Parameters = parameters });
        var live = LivePaper.Run(new LiveRequest
        {
            CreateAlgorithm = static () => new YenValveAlgorithm(),
            DataFolder = Repository.Market,
            Parameters = parameters,
            Clock = new ReplayClock(From, speed),
            EndUtc = To.AddDays(1),
        });
        Assert.That(live.RuntimeError, Is.Empty);
        var expected = Records(backtest);
        Assert.That(AuditLog.Read(expected).Decisions, Has.Count.EqualTo((To - From).Days + 1));
        Assert.That(AuditLog.Read(expected).Orders.Select(static order => (order.Type, order.Status)), Does.Contain(("Limit", "Filled")).And.Contain(("Limit", "Canceled")), "a ladder of which something is bought");
        Assert.That(AuditLog.Read(expected).Recoveries, Is.Empty);
        var taken = Records(live).FindIndex(IsRecovery);
        Assert.That(taken, Is.EqualTo(1), "what was taken over is told before anything is decided");
        Assert.That(Records(live).Where((_, at) => at != taken), Is.EqualTo(expected));
        Assert.That(Orders(live), Is.EqualTo(Orders(backtest)));
    }

    private static bool IsRecovery(string line) => AuditLog.Read([line]).Recoveries.Count > 0;

    private static List<string> Records(BacktestOutcome outcome) => [.. outcome.Log
        .Where(static line => line.Message.Contains(AuditLog.Prefix, StringComparison.Ordinal) && line.UtcTime < To.AddDays(1))
        .Select(static line => FormattableString.Invariant($"{line.UtcTime:O} {line.Message}"))];

    private static List<string> Orders(BacktestOutcome outcome) => [.. outcome.OrderEvents.Select(static e => FormattableString.Invariant(
        $"{e.UtcTime:O} {e.OrderId} {e.Id} {e.Status} {e.Quantity} {e.LimitPrice} {e.FillQuantity}@{e.FillPrice} {e.OrderFee} {e.Ticket.Tag} {e.Message}"))];
}
