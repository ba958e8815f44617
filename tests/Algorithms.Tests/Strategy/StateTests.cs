using NUnit.Framework;
using QuantConnect.Storage;
using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Policy.Ladder;
using YenValve.Algorithms.Safety;
using YenValve.Algorithms.State;
using YenValve.Engine;
using YenValve.Tests;

namespace YenValve.Algorithms.Tests.Strategy;

/// <summary>The memory in the object store: two entries in turn, a header with version and checksum, and what becomes of one that cannot be believed.</summary>
[TestFixture]
public sealed class StateTests
{
    private const string Key = "memory";
    private string _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("yenvalve-state-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, true);

    [Test]
    public void ComesBackAsItWasAndChangesNothingThatIsShared()
    {
        var state = At(3) with
        {
            Policy = PolicyState.Initial with { Belief = new RegimeBelief(0.2, 0.3, 0.5) },
            Safety = SafetyState.Initial with
            {
                Trips = [new Trip(Limit.DailyLoss, Moment(2), "it was so")],
                OrdersUtc = [Moment(1)],
                DayUtc = Moment(0),
                DayEquity = 1234.5,
                Starvation = new Starvation(Moment(1), 0.4, 0.9, 0.45, Moment(2)),
            },
            Ledger = new Ledger(1.5m, true, [new RungFill(2, 0.5)], ["17", "a-b"]),
        };
        Assert.That(StrategyStateJson.Read(StrategyStateJson.Write(state), out var problem), Is.Not.Null, problem);
        var read = StrategyStateJson.Read(StrategyStateJson.Write(state), out _)!.Value;
        Assert.That(StrategyStateJson.Write(read), Is.EqualTo(StrategyStateJson.Write(state)));
        Assert.That((read.Safety.Starvation, read.Safety.Trips.Single(), read.Ledger.Orders), Is.EqualTo((state.Safety.Starvation, state.Safety.Trips[0], state.Ledger.Orders)));
        Assert.That((Starvation.None.Share, RegimeBelief.Prior == new PolicyState().Belief, SafetyState.Initial.Trips.Count, StrategyState.Initial.Ledger.Coins), Is.EqualTo((1.0, true, 0, 0m)));
        Assert.That(StrategyState.Initial.Problem(), Is.Null);
    }

    [Test]
    public void TheNewestOfTwoEntriesCounts()
    {
        In(store =>
        {
            var writer = new StateStore(store, Key);
            for (var hour = 1; hour <= 5; hour++) writer.Save(At(hour));
        });
        Assert.That(Directory.GetFiles(_folder).Select(Path.GetFileName).Order(), Is.EqualTo(StateStore.Entries(Key)));
        In(store => Assert.That(new StateStore(store, Key).Load(out _)?.UtcTime, Is.EqualTo(Moment(5))));
    }

    [TestCase("cut off", "is damaged")]
    [TestCase("nothing", "is cut off, or none of this program's")]
    [TestCase("header only", "is damaged")]
    [TestCase("a figure changed", "is damaged")]
    [TestCase("a later version", "of version 3 cannot be read; this program writes version 2")]
    [TestCase("no JSON", "is cut off, or none of this program's")]
    public void OneThatCannotBeBelievedIsSetAsideAndTheOneBeforeItCounts(string how, string sentence)
    {
        In(store =>
        {
            var writer = new StateStore(store, Key);
            writer.Save(At(1));
            writer.Save(At(2));
        });
        var newest = Path.Combine(_folder, "memory-a");
        var text = File.ReadAllText(newest);
        var damaged = how switch
        {
            "cut off" => text[..(text.Length - 9)],
            "nothing" => "",
            "header only" => text[..(text.IndexOf('\n') + 1)],
            "a figure changed" => text.Replace("\"Multiplier\":1.0", "\"Multiplier\":0.9", StringComparison.Ordinal),
            "a later version" => text.Replace("\"Version\":2,", "\"Version\":3,", StringComparison.Ordinal),
            _ => "{{{\n" + text,
        };
        Assert.That(damaged, Is.Not.EqualTo(text));
        File.WriteAllText(newest, damaged);
        In(store =>
        {
            var reader = new StateStore(store, Key);
            Assert.That(reader.Load(out var problems)?.UtcTime, Is.EqualTo(Moment(1)));
            Assert.That(problems.Single(), Does.Contain(sentence).And.EndsWith("set aside as 'memory-a-refused-1'."));
            reader.Save(At(7));
        });
        Assert.That(File.ReadAllText(Path.Combine(_folder, "memory-a-refused-1")), Is.EqualTo(damaged), "for whoever wants to look");
        In(store => Assert.That(new StateStore(store, Key).Load(out _)?.UtcTime, Is.EqualTo(Moment(7))));
    }

    [Test]
    public void AStateThatNoStrategyCanHaveWrittenIsRefusedAlthoughItsChecksumFits()
    {
        var impossible = At(1) with { Safety = SafetyState.Initial with { Starvation = Starvation.None with { Share = 1.5 } } };
        Assert.That(StateEnvelope.Read(new StateEnvelope(1, impossible).Write(), out var problem), Is.Null);
        Assert.That(problem, Does.Contain("shares lie in [0, 1]"));
    }

    private static DateTime Moment(int hour) => new(2026, 1, 5, hour, 0, 0, DateTimeKind.Utc);

    private static StrategyState At(int hour) => StrategyState.Initial with { UtcTime = Moment(hour) };

    // LEAN's object store is the run's: an empty run lends its own.
    private void In(Action<ObjectStore> use)
    {
        var outcome = Backtest.Run(new BacktestRequest { CreateAlgorithm = () => new Lender(use), DataFolder = Repository.Market, ObjectStoreFolder = _folder });
        Assert.That(outcome.RuntimeError, Is.Empty);
    }

    private sealed class Lender(Action<ObjectStore> use) : QuantConnect.Algorithm.QCAlgorithm
    {
        public override void Initialize()
        {
            SetStartDate(2024, 1, 1);
            SetEndDate(2024, 1, 1);
            use(ObjectStore);
        }
    }
}
