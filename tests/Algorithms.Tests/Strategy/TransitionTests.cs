using System.Globalization;
using NUnit.Framework;

namespace YenValve.Algorithms.Tests.Strategy;

/// <summary>
/// The way into a cut and back, day by day, with the orders beside it. S is that of the plain Python reference of the curve (jgb_curve_series.csv) on the last
/// business day before; the rest follows by hand: D at S of .6, cut to .15 while the market is weak (below its mean of 50 days, or its EWMA above its sample
/// volatility), a fifth back every third day once it is not.
/// </summary>
[TestFixture]
public sealed class TransitionTests
{
    private static readonly string[] April =
    [
        "2025-04-09 | S 0.568 | Normalisation | required 1.00 | m 1.00 |",
        "2025-04-10 | S 0.743 | Disorderly    | required 0.15 | m 0.15 | sell",
        "2025-04-11 | S 0.693 | Disorderly    | required 0.15 | m 0.15 |",
        "2025-04-14 | S 0.773 | Disorderly    | required 0.15 | m 0.15 |",
        "2025-04-17 | S 0.634 | Disorderly    | required 0.15 | m 0.15 |",
        "2025-04-18 | S 0.592 | Disorderly    | required 1.00 | m 0.35 | buy",
        "2025-04-19 | S 0.592 | Disorderly    | required 1.00 | m 0.35 |",
        "2025-04-20 | S 0.592 | Disorderly    | required 1.00 | m 0.35 |",
        "2025-04-21 | S 0.552 | Disorderly    | required 1.00 | m 0.55 | buy",
        "2025-04-24 | S 0.448 | Disorderly    | required 1.00 | m 0.75 | buy",
        "2025-04-27 | S 0.418 | Disorderly    | required 1.00 | m 0.95 | buy",
        "2025-04-29 | S 0.390 | Disorderly    | required 1.00 | m 0.95 |",
        "2025-04-30 | S 0.364 | Disorderly    | required 1.00 | m 1.00 | buy",
    ];

    [Test]
    public void TheCutOfApril2025()
    {
        var run = StrategyRun.OnSample("start-date 2025-03-01", "end-date 2025-05-05", "trend off", "ladder off").Audit;
        var orders = run.Orders.Where(order => order.Status == "Filled").ToDictionary(order => order.Time, order => order.FillQuantity < 0 ? " sell" : " buy");
        var seen = run.Decisions.ToDictionary(decision => decision.Time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), decision => FormattableString.Invariant(
            $"{decision.Time:yyyy-MM-dd} | S {decision.Signals["curveStress"]:0.000} | {decision.Scenario,-13} | required {decision.Required:0.00} | m {decision.Multiplier:0.00} |{orders.GetValueOrDefault(decision.Time)}"));
        Assert.That(April.Select(line => seen[line[..10]]), Is.EqualTo(April));
    }

    [Test]
    public void AllOrdersOfTheCutAreMadeAtTheHourOfTheDecision()
    {
        var run = StrategyRun.OnSample("start-date 2025-04-09", "end-date 2025-05-01", "trend off", "ladder off").Audit;
        Assert.That(run.Orders.Select(order => order.Time.TimeOfDay), Is.Not.Empty.And.All.EqualTo(TimeSpan.FromHours(1)));
    }
}
