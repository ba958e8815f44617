using System.Globalization;
using NUnit.Framework;

namespace YenValve.Algorithms.Tests.Chaos;

/// <summary>
/// Killed at random moments, on feeds that are wrong: no order twice, no exposure above what the policy allows, nothing forgotten but the step under way, no
/// exception. Seeded; the long version is started by hand (docs/safety.md).
/// </summary>
[TestFixture]
public sealed class ChaosTests
{
    // Stretches of the bundled sample with a cut, its way back, and orders.
    private static readonly string[] Stretches = ["2025-04-05", "2024-08-01", "2026-01-15", "2022-06-01"];

    // More cuts, quicker ways back and rungs nearer to the market than anybody would want, so that there is much to be lost.
    private static readonly string[] Restless =
    [
        "trend off", "curve-disorderly 0.45", "calm-decisions 3", "restore-days 1", "minimum-change 0.02", "ladder-share 0.5", "ladder-near 0.05", "ladder-far 2", "ladder-spacing 0.1", "ladder-beneath 0", "ladder-minimum 0.002",
    ];

    private static readonly string[][] Settings =
    [
        Restless,
        [.. Restless, "protective-stop on", "protective-distance 1"],
        [.. Restless, "maximum-daily-loss 0.005", "halt-weight 0.1"],
        [.. Restless, "ladder opportunistic", "protective-stop on", "foreign-orders cancel"],
    ];

    [Test]
    public void SurvivesTwoThousandHours() => Survives(2000, 20261123);

    [Test, Explicit("Takes minutes: dotnet test tests/Algorithms.Tests -c Release --filter FullyQualifiedName~ChaosTests.SurvivesAsLongAsAsked, with YENVALVE_CHAOS_HOURS")]
    public void SurvivesAsLongAsAsked() => Survives(
        int.Parse(Environment.GetEnvironmentVariable("YENVALVE_CHAOS_HOURS") ?? "50000", CultureInfo.InvariantCulture),
        int.Parse(Environment.GetEnvironmentVariable("YENVALVE_CHAOS_SEED") ?? "1", CultureInfo.InvariantCulture));

    private static void Survives(int hours, int seed)
    {
        var tally = new FaultTally();
        for (var i = 0; tally.Hours < hours; i++)
        {
            var from = DateTime.Parse(Stretches[i % Stretches.Length], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
            var settings = Settings[(i + (i / Stretches.Length)) % Settings.Length].ToDictionary(text => text.Split(' ')[0], text => text.Split(' ')[1]);
            using var run = new ChaosRun(seed + i, from, 40, settings, tally);
            run.Live();
            Assert.That(run.Wrong, Is.Empty, tally.ToString());
        }

        TestContext.Out.WriteLine(tally);
        Assert.That(tally.Faults, Is.GreaterThan(hours / 40), "something was to be survived");
        Assert.That(tally.Of("orders: rung"), Is.GreaterThan(0));
        Assert.That(tally.Of("fills: bought at the market"), Is.GreaterThan(0));
    }
}
