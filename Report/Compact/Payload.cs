using System.Globalization;
using System.Text.Json.Nodes;
using YenValve.Evaluation.Events;
using YenValve.Evaluation.Performance;
using YenValve.Report.Chain;
using YenValve.Report.Making;

namespace YenValve.Report.Compact;

/// <summary>What the page's script is given: everything that is drawn, as short as it can be written.</summary>
internal static class Payload
{
    private const int TurnoverDays = 30;
    private const int RollingDays = 180;

    public static string Of(ReportFacts facts)
    {
        var run = facts.Run;
        var root = new JsonObject
        {
            ["first"] = Hours(run.Times[0]),
            ["last"] = Hours(run.Times[^1]),
            ["equity"] = Equity(facts),
            ["candles"] = CandlePayload.Of(facts),
            ["fills"] = Fills(facts),
            ["chain"] = new JsonArray([.. ChainModel.Links.Select(Link)]),
            ["events"] = new JsonArray([.. EventWindows.All.Select(window => Span(window.FromUtc, window.ToUtc, window.Name))]),
            ["targetVolatility"] = double.TryParse(facts.Source.Run.Parameters.GetValueOrDefault("target-volatility"), NumberStyles.Float, CultureInfo.InvariantCulture, out var target) ? target : 0.25,
        };
        DecisionPayload.AddTo(root, facts.Source.Audit);
        return root.ToJsonString();
    }

    /// <summary>Hours since 1970, the page's unit of time.</summary>
    public static double Hours(DateTime time) => (time - DateTime.UnixEpoch).TotalHours;

    public static JsonObject Span(DateTime begin, DateTime end, string name) => new() { ["begin"] = Hours(begin), ["end"] = Hours(end), ["name"] = name };

    private static JsonObject Equity(ReportFacts facts)
    {
        var run = facts.Run;
        var start = run.Equity[0];
        var fees = 0.0;
        return new JsonObject
        {
            ["times"] = DeltaText.Of(run.Times.Select(time => (double?)Hours(time)), 0),
            ["strategy"] = DeltaText.Of(run.Equity.Select(value => (double?)value), 2),
            ["twin"] = DeltaText.Of((facts.Twin?.Equity ?? []).Select(value => (double?)value), 0),
            ["target"] = DeltaText.Of((facts.Target?.Equity ?? []).Select(value => (double?)value), 0),
            ["hold"] = DeltaText.Of(facts.Hold.Equity.Select(value => (double?)(value / facts.Hold.Equity[0] * start)), 0),
            ["exposure"] = DeltaText.Of(run.Weight.Select(value => (double?)value), 4),
            ["turnover"] = DeltaText.Of(run.Traded.Select((_, i) => (double?)run.Traded.Skip(Math.Max(0, i - TurnoverDays + 1)).Take(Math.Min(i + 1, TurnoverDays)).Sum()), 3),
            ["fees"] = DeltaText.Of(run.Fees.Select((value, i) => (double?)(fees += value * run.Equity[i])), 0),
            ["sharpe"] = DeltaText.Of(AtCloses(Rolling.Sharpe(run.Returns.AsSpan(), RollingDays)), 2),
            ["volatility"] = DeltaText.Of(AtCloses(Rolling.Volatility(run.Returns.AsSpan(), RollingDays)), 3),
        };
    }

    // The first value closes no day and has no return.
    private static IEnumerable<double?> AtCloses(double[] values) => values.Select(value => (double?)value).Prepend(null);

    private static JsonObject Fills(ReportFacts facts)
    {
        var fills = facts.Source.Run.Fills;
        return new JsonObject
        {
            ["times"] = DeltaText.Of(fills.Select(fill => (double?)Hours(fill.UtcTime)), 2),
            ["price"] = DeltaText.Of(fills.Select(fill => (double?)fill.Price), 1),
            ["quantity"] = DeltaText.Of(fills.Select(fill => (double?)fill.Quantity), 4),
        };
    }

    private static JsonNode Link(ChainLink link) => new JsonObject
    {
        ["needs"] = link.Needs,
        ["name"] = link.Name,
        ["meaning"] = link.Meaning,
        ["signal"] = link.Signal,
        ["unit"] = link.Unit,
        ["calm"] = link.Calm,
        ["watch"] = link.Watch,
        ["stress"] = link.Stress,
        ["lowerIsWorse"] = link.LowerIsWorse,
        ["details"] = new JsonArray([.. link.Details.Select(detail => new JsonObject { ["signal"] = detail.Signal, ["name"] = detail.Name, ["unit"] = detail.Unit })]),
    };
}
