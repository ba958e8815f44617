using ScottPlot;
using YenValve.Algorithms.Audit;
using YenValve.Evaluation.Performance;
using YenValve.Evaluation.Runs;
using YenValve.Report.Making;

namespace YenValve.Report.Pictures;

/// <summary>PNG pictures of the main panels, for documents and chats.</summary>
public static class ReportPictures
{
    /// <summary>The picture that holds the others' panels under each other.</summary>
    public const string Overview = "overview";

    /// <summary>Draws every picture of which something is known.</summary>
    /// <param name="facts">What the report says.</param>
    /// <returns>Names without ending, with PNG bytes.</returns>
    public static IReadOnlyList<(string Name, byte[] Png)> Of(ReportFacts facts)
    {
        var panels = Panels(facts).Where(panel => panel.IsKnown).ToList();
        var (begin, end) = (facts.Run.Times[0], facts.Run.Times[^1]);
        return [(Overview, PictureSheet.Draw(panels, begin, end)), .. panels.Select(panel => (panel.File, PictureSheet.Draw([panel], begin, end)))];
    }

    private static IEnumerable<PicturePanel> Panels(ReportFacts facts)
    {
        var decisions = facts.Source.Audit.Decisions;
        var cuts = Stretch.Of(decisions.Select(decision => (decision.Time, decision.Multiplier < 1 ? "cut" : null)));
        var start = facts.Run.Equity[0];
        yield return new PicturePanel("equity", "Equity (logarithmic; shaded: cut)", Each(facts, run => [.. run.Equity.Select(value => value / run.Equity[0] * start)])) { IsLogarithmic = true, Cuts = cuts };
        yield return new PicturePanel("drawdown", "Drawdown", Each(facts, run => Drawdown.Path(run.Equity.AsSpan()))) { IsPercent = true, Cuts = cuts };
        yield return new PicturePanel("exposure", "Share of the portfolio in Bitcoin",
        [
            Line(decisions, "volatility target alone", decision => decision.Base, "#009E73", LinePattern.DenselyDashed),
            Line(decisions, "decided", decision => decision.Target, "#0072B2", LinePattern.Solid),
        ])
        { IsPercent = true, Cuts = cuts };
        yield return new PicturePanel("stress", "JGB curve stress and yen volatility, with their thresholds",
        [
            Line(decisions, "yen volatility, yen rising", decision => decision.Signals.GetValueOrDefault(SignalNames.VolatilityDirected), "#D55E00", LinePattern.DenselyDashed),
            Line(decisions, "JGB curve stress", decision => decision.Signals.GetValueOrDefault(SignalNames.CurveStress), "#0072B2", LinePattern.Solid),
        ])
        { Levels = [.35, .6], Cuts = cuts };
    }

    private static List<PictureLine> Each(ReportFacts facts, Func<RunSeries, double[]> values) =>
    [
        .. facts.All.Reverse().Select(run => new PictureLine(run.Series.Name, [.. run.Series.Times.Select(time => time.ToOADate())], values(run.Series), Colour(run.Key), Pattern(run.Key))),
    ];

    private static PictureLine Line(IReadOnlyList<DecisionRecord> decisions, string name, Func<DecisionRecord, double?> value, string colour, LinePattern pattern) =>
        new(name, [.. decisions.Select(decision => decision.Time.ToOADate())], [.. decisions.Select(decision => value(decision) ?? double.NaN)], colour, pattern, IsStep: true);

    private static string Colour(string key) => key switch { "strategy" => "#0072B2", "twin" => "#D55E00", "target" => "#009E73", _ => "#8C8C8C" };

    private static LinePattern Pattern(string key) => key switch { "twin" => LinePattern.DenselyDashed, "target" => LinePattern.Dotted, _ => LinePattern.Solid };
}
