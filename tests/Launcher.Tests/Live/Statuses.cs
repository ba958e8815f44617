using YenValve.Algorithms.Audit;
using YenValve.Launcher.Live;

namespace YenValve.Launcher.Tests.Live;

/// <summary>A status as a run would give it.</summary>
internal static class Statuses
{
    public static readonly DateTime Now = new(2026, 2, 26, 9, 30, 0, DateTimeKind.Utc);

    public static LiveStatus Running { get; } = new()
    {
        Name = "YenValve",
        Mode = "paper",
        State = "running",
        Clock = Now,
        Heartbeat = Now,
        AlgorithmTime = Now,
        NextDecision = Now.Date.AddDays(1).AddHours(1),
        Account = new AccountStatus("USDT", 101_250.5m, 100_000m, 1_250.5m, -42.25m, 0.184m, 12m, new Dictionary<string, decimal> { ["USDT"] = 82_600m, ["BTC"] = 0.28m }),
        Decision = new DecisionRecord
        {
            Time = Now.Date.AddHours(1),
            Scenario = "Disorderly",
            Target = 0.18,
            Weight = 0.2,
            Base = 0.5,
            Trend = 1,
            Multiplier = 0.35,
            Reasons = [new ReasonRecord("curve-stress", 0.7, 0.6, "cut", "curve stress 0.70 is disorder [from 0.6]")],
        },
        Ladder = new LadderPart("armed", [new RungRecord(1, 61_234.5, 0.01, false), new RungRecord(2, 59_000, 0.02, true)], null, []),
        Feeds = [new FeedStatus("jgb-curve", "fresh", Now.AddHours(-9), 9.0, 48.0), new FeedStatus("vix", "stale", Now.AddDays(-6), 144.0, 72.0)],
        Files = [new FileStatus("BTCUSDT", "TradeBar", Now.AddMinutes(-30), null)],
        Orders = [new RestingOrder(7, "Limit", 0.01m, 61_234.5m, Now.AddHours(-8), "rung 20260226T0100 1 ref 63000")],
        Limits = ["dailyloss since 2026-02-26 04:00Z: 16.0% is lost"],
        Warnings = ["a file [odd] was not read"],
    };
}
