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
    private static readonly Lazy<BacktestOutcome> Expected = new(static () => Backtest.Run(new BacktestRequest
    {
        CreateAlgorithm = static () => new YenValveAlgorithm(),
        DataFolder = Repository.Market,
        Parameters = Parameters(),
    }));

    [TestCase(double.PositiveInfinity)]
    [TestCase(1e9)]
    [TestCase(5e6)]
    public void EverySpeedGivesTheBacktestsDecisionsAndOrders(double speed)
    {
        var live = LivePaper.Run(new LiveRequest
        {
            CreateAlgorithm = static () => new YenValveAlgorithm(),
            DataFolder = Repository.Market,
            Parameters = Parameters(),
            Clock = new ReplayClock(From, speed),
            EndUtc = To.AddDays(1),
        });
        Assert.That(live.RuntimeError, Is.Empty);
        var expected = Records(Expected.Value);
        Assert.That(AuditLog.Read(expected).Decisions, Has.Count.EqualTo((To - From).Days + 1));
        Assert.That(expected.Count(static line => line.Contains("\"Armed\"", StringComparison.OrdinalIgnoreCase)), Is.GreaterThan(0), "the stretch has a ladder");
        Assert.That(Records(live), Is.EqualTo(expected));
        Assert.That(Orders(live), Is.EqualTo(Orders(Expected.Value)));
    }

    private static Dictionary<string, string> Parameters() => new()
    {
        ["start-date"] = From.ToString("yyyy-MM-dd"),
        ["end-date"] = To.ToString("yyyy-MM-dd"),
        ["trend"] = "off",
    };

    private static List<string> Records(BacktestOutcome outcome) => [.. outcome.Log
        .Where(static line => line.Message.Contains(AuditLog.Prefix, StringComparison.Ordinal) && line.UtcTime < To.AddDays(1))
        .Select(static line => FormattableString.Invariant($"{line.UtcTime:O} {line.Message}"))];

    private static List<string> Orders(BacktestOutcome outcome) => [.. outcome.OrderEvents.Select(static e => FormattableString.Invariant(
        $"{e.UtcTime:O} {e.OrderId} {e.Id} {e.Status} {e.Quantity} {e.LimitPrice} {e.FillQuantity}@{e.FillPrice} {e.OrderFee} {e.Ticket.Tag} {e.Message}"))];
}
