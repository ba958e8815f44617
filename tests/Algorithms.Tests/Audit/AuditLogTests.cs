using NUnit.Framework;
using YenValve.Algorithms.Audit;
using YenValve.Algorithms.Parameters;
using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Policy.Ladder;
using YenValve.Indicators.Liquidations;

namespace YenValve.Algorithms.Tests.Audit;

[TestFixture]
public sealed class AuditLogTests
{
    private static readonly DateTime Time = new(2026, 1, 21, 1, 0, 0, DateTimeKind.Utc);

    private static readonly MarketObservation Seen = new()
    {
        UtcTime = Time,
        CurrentWeight = 0.5,
        Bitcoin = new BitcoinObservation(88427.66, 0.41, null, 90000, 89000),
        Curve = new CurveObservation(0.82, 0.82, 5.71, 4.1, double.NaN, 4.55, null, new DateTime(2026, 1, 20), Time.AddMinutes(-30)),
        Feeds = [new FeedState(FeedNames.Curve, FeedStatus.Fresh, Time.AddMinutes(-30), TimeSpan.FromMinutes(30), TimeSpan.FromHours(48))],
    };

    private static readonly Decision Made = new(Time, 0.075, 0.5, 1, 0.15, 0.15, Scenario.Disorderly, new Dictionary<string, double> { ["event"] = 1 }, true,
        [new Reason("curve-stress", 0.82, 0.6, Effects.Cut, "S 0.82 >= 0.60"), new Reason("correlation", double.NaN, double.NaN, Effects.Info, "unknown")]);

    private static readonly LadderObservation Around = new(Time, 88000, 0.02, 0.5, [new LiquidationLevel(LeveragedSide.Long, 86000, 1.5)], true)
    {
        Cascade = new CascadeReading(true, 4.5, 0.9),
    };

    private static readonly LadderPlan Plan = new([new Rung(1, 85900, 0.05, false)], 0.05, 84000, []) { UtcTime = Time, Phase = LadderPhase.Armed, MarketWeight = 0.02, Trade = true };

    [TestCase("", TestName = "As it was written")]
    [TestCase("2026-01-21 01:00:00 ", TestName = "With the engine's time")]
    [TestCase("20260121 01:00:00.123 TRACE:: Log: 2026-01-21 01:00:00 ", TestName = "With the prefix of LEAN's log.txt")]
    public void ReadsADecisionBack(string prefix)
    {
        var line = "audit " + AuditJson.Write(AuditLines.Of(Seen, Made, Around, Plan));
        var log = AuditLog.Read(["something else", prefix + line + "\r", prefix + "audit the books {}"]);
        Assert.That((log.Decisions.Count, log.Unread), Is.EqualTo((1, 0)));
        var decision = log.Decisions[0];
        Assert.That((decision.V, decision.Kind, decision.Time, decision.Time.Kind, decision.Price), Is.EqualTo((1, "decision", Time, DateTimeKind.Utc, 88427.66)));
        Assert.That((decision.Target, decision.Multiplier, decision.Scenario, decision.Trade), Is.EqualTo((0.075, 0.15, "Disorderly", true)));
        Assert.That(decision.Factors["event"], Is.EqualTo(1.0));
        Assert.That(decision.Reasons[0], Is.EqualTo(new ReasonRecord("curve-stress", 0.82, 0.6, "cut", "S 0.82 >= 0.60")));
        Assert.That(decision.Reasons[1].Value, Is.Null);
        Assert.That((decision.Signals[SignalNames.CurveStress], decision.Signals[SignalNames.Noise], decision.Signals[SignalNames.VixZ]), Is.EqualTo(((double?)0.82, (double?)null, (double?)null)));
        Assert.That((decision.Signals[SignalNames.Cascade], decision.Signals[SignalNames.LiquidationBurst]), Is.EqualTo(((double?)1, (double?)4.5)));
        Assert.That(decision.Feeds[0], Is.EqualTo(new FeedStateRecord("jgb-curve", "fresh", Time.AddMinutes(-30), 0.5, 48)));
        Assert.That((decision.Ladder!.Phase, decision.Ladder.Stop, decision.Ladder.Rungs[0], decision.Ladder.Levels[0]),
            Is.EqualTo(("armed", (double?)84000, new RungRecord(1, 85900, 0.05, false), new LevelRecord(86000, 1.5))));
    }

    [Test]
    public void WritesTheDocumentedNames()
    {
        var json = AuditJson.Write(AuditLines.Of(Seen, Made, null, null));
        Assert.That(json, Does.StartWith("""{"v":1,"kind":"decision","time":"2026-01-21T01:00:00Z","price":88427.66,"weight":0.5,"target":0.075,"base":0.5,"trend":1.0,"multiplier":0.15,"required":0.15,"scenario":"Disorderly","factors":{"event":1.0},"trade":true,"reasons":[{"signal":"""));
        Assert.That(json, Does.Contain("""{"signal":"correlation","value":null,"threshold":null,"effect":"info","text":"unknown"}"""));
        Assert.That(json, Does.EndWith("""
            "feeds":[{"name":"jgb-curve","status":"fresh","lastRelease":"2026-01-21T00:30:00Z","ageHours":0.5,"limitHours":48.0}],"ladder":null}
            """));
    }

    [Test]
    public void ARunWritesWhatTheSerialiserWould()
    {
        List<string> lines = [];
        var audit = new AuditWriter(lines.Add, AuditMode.All);
        DecisionRecord[] records = [AuditLines.Of(Seen, Made, Around, Plan), AuditLines.Of(Seen with { UtcTime = Time.AddDays(1), Feeds = [] }, Made with { Reasons = [new Reason("a", 1e-12, 1e20, "\"hold\"", "ä\n\\")] }, Around, Plan)];
        audit.Decision(Seen, Made, Around, Plan);
        audit.Decision(Seen with { UtcTime = Time.AddDays(1), Feeds = [] }, Made with { Reasons = [new Reason("a", 1e-12, 1e20, "\"hold\"", "ä\n\\")] }, Around, Plan);
        Assert.That(lines, Is.EqualTo(records.Select(record => "audit " + AuditJson.Write(record))));
    }

    [Test]
    public void ReadsEveryKindAndCountsWhatItCannot()
    {
        AuditRecord[] records =
        [
            new RunRecord { Time = Time, Algorithm = "YenValve", Parameters = new Dictionary<string, string> { ["target-volatility"] = "0.25" } },
            new FeedRecord { Time = Time, Feed = new FeedStateRecord("vix", "absent", null, null, 0), Text = "no VIX" },
            new LadderRecord { Time = Time, Price = 88000, Ladder = AuditLines.Of(Plan, Around) },
            new OrderRecord { Time = Time, Id = 7, Status = "Filled", Quantity = -0.5m, FillPrice = 88011.2m, Tag = "schedule" },
            new SafetyRecord { Time = Time, Trips = [new TripRecord("halt", Time, "told to")], Text = "told to" },
            new RecoveryRecord { Time = Time.AddHours(3), Standing = AuditLines.Of(Seen, Made, Around, Plan) },
        ];
        var log = AuditLog.Read([.. records.Select(record => "audit " + AuditJson.Write(record)),
            """audit {"v":2,"kind":"decision","time":"2026-01-21T01:00:00Z"}""", """audit {"v":1,"kind":"decis""", """audit {"v":1,"kind":"dream","time":"2026-01-21T01:00:00Z"}"""]);
        Assert.That(log.Runs.Single().Parameters["target-volatility"], Is.EqualTo("0.25"));
        Assert.That(log.Feeds.Single().Feed.Status, Is.EqualTo("absent"));
        Assert.That(log.Ladders.Single().Ladder.Phase, Is.EqualTo("armed"));
        Assert.That((log.Orders.Single().Id, log.Orders.Single().FillPrice), Is.EqualTo((7, 88011.2m)));
        Assert.That(log.Safety.Single().Trips.Single().Limit, Is.EqualTo("halt"));
        Assert.That((log.Recoveries.Single().Standing.Time, log.Recoveries.Single().Standing.Feeds.Count, log.Decisions.Count), Is.EqualTo((Time, 1, 0)));
        Assert.That(log.Unread, Is.EqualTo(3));
    }
}
