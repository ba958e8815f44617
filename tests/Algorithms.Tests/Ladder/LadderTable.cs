using System.Globalization;
using NUnit.Framework;
using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Policy.Ladder;

namespace YenValve.Algorithms.Tests.Ladder;

/// <summary>
/// A run of the ladder written as a table: on the left hour, low of the bar, target and multiplier of the policy (empty: the last ones again) and news, on the
/// right what must come out. The account does as the plan says: market orders fill, rungs above the low fill, weights do not drift. The price is the low, 60,000
/// where there is none. An average range is 600.
/// News: cascade, flush, D (disorderly), event (factor .5), quiet (not worth an order), falls (curve stress falls), stop (executed), blind (no cluster), vwap (the
/// cascade's price is 58,000), cheap (it is 50,000), wide (an average range is 6,000), unranged (it is not known).
/// </summary>
internal static class LadderTable
{
    private const string Header = "hour | low | target | mult | news || phase | rests | kept | market | order | held";

    public static void Check(LadderParameters parameters, string table)
    {
        var rows = table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Assert.That(Cells(rows[0]), Is.EqualTo(Cells(Header)), "the table's head");
        var policy = new LadderPolicy(parameters);
        var state = LadderState.Initial;
        var decision = Given.Decision(0, 0);
        var held = 0.0;
        var actual = new List<string>();
        foreach (var row in rows.Skip(1))
        {
            var cells = Cells(row.Split("||")[0]);
            var hour = Number(cells[0]);
            var news = cells[4].Split(' ');
            var fills = Fills(state, cells[1], ref held);
            if (cells[2].Length > 0)
            {
                decision = Given.Decision(hour, Number(cells[2]), Number(cells[3]),
                    news.Contains("D") ? Scenario.Disorderly : Scenario.Normalisation, !news.Contains("quiet"), news.Contains("event") ? 0.5 : 1.0);
            }

            var observation = Given.Observation(hour, held, cells[1].Length > 0 ? Number(cells[1]) : 60_000, news.Contains("blind") ? [] : Given.Clusters) with
            {
                Fills = fills,
                StopFilled = news.Contains("stop"),
                Cascade = new CascadeReading(news.Contains("cascade"), 5.0, 0.9),
                Exhaustion = new ExhaustionReading(news.Contains("flush"), 4),
                CascadePrice = news.Contains("vwap") ? 58_000 : news.Contains("cheap") ? 50_000 : null,
                TrueRange = news.Contains("unranged") ? null : news.Contains("wide") ? 6_000 : 600,
                CurveStressFalls = news.Contains("falls") ? true : null,
            };
            (state, var plan) = policy.Decide(state, observation, decision);
            if (plan.Trade) held = plan.MarketWeight;
            actual.Add($"{row.Split("||")[0].TrimEnd()} || {Told(plan)} | {held.ToString("0.###", CultureInfo.InvariantCulture)}");
        }

        Assert.That(actual.Select(Cells), Is.EqualTo(rows.Skip(1).Select(Cells)), () => $"came out:\n{Header}\n{string.Join('\n', actual)}\n");
    }

    // A bar whose low lies under a limit has bought there.
    private static List<RungFill> Fills(LadderState state, string low, ref double held)
    {
        var fills = new List<RungFill>();
        if (low.Length == 0) return fills;
        foreach (var rung in state.Rungs)
        {
            if (rung.IsFilled || rung.LimitPrice <= Number(low)) continue;
            fills.Add(new RungFill(rung.Index, 1.0));
            held += rung.OpenWeight();
        }

        return fills;
    }

    private static string Told(LadderPlan plan)
    {
        var rests = plan.Rungs.Count == 0 ? "-" : string.Join(" ", plan.Rungs.Select(r => $"{Figure(r.Weight)}@{Figure(r.LimitPrice)}"));
        return $"{plan.Phase} | {rests} | {Figure(plan.ReservedWeight)} | {Figure(plan.MarketWeight)} | {(plan.Trade ? "yes" : "no")}";
    }

    private static string Figure(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string[] Cells(string row) => row.Replace("||", "|").Split('|', StringSplitOptions.TrimEntries);
}
