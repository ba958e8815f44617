using NUnit.Framework;
using YenValve.Algorithms.Execution;
using YenValve.Algorithms.Policy.Ladder;
using YenValve.Algorithms.Tests.Ladder;
using static YenValve.Algorithms.Tests.Execution.ExecutionRun;

namespace YenValve.Algorithms.Tests.Execution;

/// <summary>The protective stop under what rungs have bought.</summary>
[TestFixture]
public class StopGuardTests
{
    private const string Flat = "100 100 100 100";
    private static readonly ExecutionParameters Protected = new() { ProtectiveStop = ProtectiveStop.On };

    [Test]
    public void OffByDefault()
    {
        var run = new ExecutionRun { At = { [1] = a => a.Carry(WithStop(1, true)) } }.On(Flat, "100 100 94 96", Flat);
        Assert.That(run.Lines.Where(l => l.Contains("stop")), Is.Empty);
    }

    [TestCaseSource(typeof(Venue), nameof(Venue.All))]
    public void AStopLimitUnderWhatWasBoughtSellsIt(object venue)
    {
        var run = new ExecutionRun { Venue = (Venue)venue, Parameters = Protected, At = { [1] = a => a.Carry(WithStop(1, true)) } }
            .On(Flat, "100 100 94 96", "96 96 96 96", "96 96 84.9 84.9", Flat);
        Assert.That(run.Refused, Is.Empty);
        var limit = venue as Venue == Venue.Kraken ? "84.1" : "84.15";
        Assert.That(run.Lines.Count(l => l.EndsWith($"stop Submitted -1.05@{limit}", StringComparison.Ordinal)), Is.EqualTo(1), "a hundredth under 85, on the tick");
        Assert.That(run.Lines.Count(l => l.Contains("stop Filled -1.05@")), Is.EqualTo(1));
        Assert.That(run.Algorithm.Carrying.StopFilled(StrategyExecutionTests.Moment(1)), Is.True);
    }

    [Test]
    public void ASaleTakesTheStopOffFirst()
    {
        var run = new ExecutionRun { Parameters = Protected, At = { [1] = a => a.Carry(WithStop(1, true)), [3] = a => a.Carry(Plan(3, 0.0)) } }
            .On(Flat, "100 100 94 96", "96 96 96 96", Flat);
        Assert.That(run.Lines.Skip(3), Is.EqualTo(new[]
        {
            "2 rung1 Filled 1.05@95", "2 stop Submitted -1.05@84.15", "3 stop Canceled -1.05@84.15", "3 schedule Submitted -3.04@0", "3 schedule Filled -3.04@96",
        }));
        Assert.That(run.Refused, Is.Empty);
        Assert.That(run.Outcome.Cash["BTC"], Is.LessThan(0.00001m));
    }

    [Test]
    public void UnderAllThatIsHeldAStopFollowsTheMarketAndLiveMeansLive()
    {
        Dictionary<int, Action<Carrier>> hours = new()
        {
            [1] = a => a.Carrying.Carry(Given.Decision(0, 0), Plan(1, 0.3), 80.0),
            [2] = a => a.Carrying.Carry(Given.Decision(0, 0), Plan(2, 0.3, trade: false), 80.5),
            [3] = a => a.Carrying.Carry(Given.Decision(0, 0), Plan(3, 0.3, trade: false), 90.0),
        };
        var run = new ExecutionRun { Parameters = Protected, At = hours }.On(Flat, Flat, Flat, "100 100 89.5 89.5", "89.5 89.5 89.5 89.5");
        Assert.That(run.Refused, Is.Empty);
        Assert.That(run.Lines.Skip(2).Take(3), Is.EqualTo(new[]
        {
            "1 guard Submitted -2.99@79.2", "3 guard Canceled -2.99@79.2", "3 guard Submitted -2.99@89.1",
        }), "moved by a tenth, not by half a hundredth");
        Assert.That(run.Lines.Count(line => line.Contains("guard Filled -2.99@")), Is.EqualTo(1));
        Assert.That(new ExecutionRun { At = hours }.On(Flat, Flat, Flat, Flat).Lines.Where(line => line.Contains("guard")), Is.Empty, "in a backtest nothing can die");
    }

    private static LadderPlan WithStop(int hour, bool trade) => Plan(hour, 0.2, trade, 1, 85.0, "95 0.1");
}
