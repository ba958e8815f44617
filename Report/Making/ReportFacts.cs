using YenValve.Evaluation.Events;
using YenValve.Evaluation.Runs;
using YenValve.Evaluation.Verdicts;
using YenValve.Report.Reading;

namespace YenValve.Report.Making;

/// <summary>What the report says of a run, worked out once.</summary>
public sealed record ReportFacts
{
    /// <summary>What it is made of.</summary>
    public required ReportSource Source { get; init; }

    /// <summary>The run.</summary>
    public required RunSeries Run { get; init; }

    /// <summary>Last day of the run; its last value is that of the midnight which closes it.</summary>
    public DateTime LastDay => Run.Times[^1].AddTicks(-1).Date;

    /// <summary>Bitcoin bought and held.</summary>
    public required RunSeries Hold { get; init; }

    /// <summary>The same run without the macro cut; null where it is not there.</summary>
    public RunSeries? Twin { get; init; }

    /// <summary>The volatility target alone; null where it is not there.</summary>
    public RunSeries? Target { get; init; }

    /// <summary>Cuts with what followed them; null without decisions.</summary>
    public CutScore? Cuts { get; init; }

    /// <summary>The run judged; null where the twin, the volatility target or the decisions are not there.</summary>
    public RunEvaluation? Evaluation { get; init; }

    /// <summary>What it was judged with.</summary>
    public EvaluationSettings Settings { get; init; } = new();

    /// <summary>All runs that are there, the run itself first.</summary>
    public IReadOnlyList<(string Key, RunSeries Series)> All =>
        [.. new (string Key, RunSeries? Series)[] { ("strategy", Run), ("twin", Twin), ("target", Target), ("hold", Hold) }.Where(pair => pair.Series != null).Select(pair => (pair.Key, pair.Series!))];

    /// <summary>Works everything out.</summary>
    /// <param name="source">What is on disk.</param>
    /// <exception cref="ReportException">The result holds no two midnights of equity and price.</exception>
    public static ReportFacts Of(ReportSource source)
    {
        var settings = new EvaluationSettings();
        var run = RunSeriesReader.Of("YenValve", source.Run, source.Audit);
        var twin = Alongside("without macro", source.Twin, run);
        var target = Alongside("volatility target", source.Target, run);
        return new ReportFacts
        {
            Source = source,
            Run = run,
            Hold = run.BuyAndHold("buy and hold"),
            Twin = twin,
            Target = target,
            Settings = settings,
            Cuts = run.Decisions.Length > 1 ? CutScore.Of(run.Decisions, settings.Cuts) : null,
            Evaluation = twin == null || target == null || run.Decisions.Length < 2 ? null : RunEvaluation.Of(run, twin, target, settings),
        };
    }

    // A file of other days is no twin of this run, and is left out like one that is missing.
    private static RunSeries? Alongside(string name, BacktestResult? result, RunSeries run)
    {
        if (result == null) return null;
        var series = RunSeriesReader.Of(name, result, AuditTrail.None);
        return series.Times.AsSpan().SequenceEqual(run.Times.AsSpan()) ? series : null;
    }
}
