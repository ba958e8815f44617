using YenValve.Evaluation.Events;
using YenValve.Evaluation.Runs;
using YenValve.Evaluation.Significance;
using YenValve.Report.Reading;

namespace YenValve.Report.Making;

/// <summary>What the report says of a run, worked out once.</summary>
public sealed record ReportFacts
{
    /// <summary>How many rules were tried before this one was chosen; every probability below is to be read with that number.</summary>
    public const int Trials = 95;

    /// <summary>What it is made of.</summary>
    public required ReportSource Source { get; init; }

    /// <summary>The run.</summary>
    public required RunSeries Run { get; init; }

    /// <summary>Bitcoin bought and held; null where the result holds no benchmark.</summary>
    public RunSeries? Hold { get; init; }

    /// <summary>The same run without the macro cut.</summary>
    public RunSeries? Twin { get; init; }

    /// <summary>The volatility target alone.</summary>
    public RunSeries? Target { get; init; }

    /// <summary>Cuts with what followed them; null without decisions.</summary>
    public CutScore? Cuts { get; init; }

    /// <summary>What protection cost and saved; null without the twin.</summary>
    public ProtectionCost? Cost { get; init; }

    /// <summary>Run less twin with intervals; null without the twin.</summary>
    public DifferenceIntervals? AgainstTwin { get; init; }

    /// <summary>All runs that are there, the run itself first.</summary>
    public IReadOnlyList<(string Key, RunSeries Series)> All =>
        [.. new (string Key, RunSeries? Series)[] { ("strategy", Run), ("twin", Twin), ("target", Target), ("hold", Hold) }.Where(pair => pair.Series != null).Select(pair => (pair.Key, pair.Series!))];

    /// <summary>Works everything out.</summary>
    /// <param name="source">What is on disk.</param>
    public static ReportFacts Of(ReportSource source)
    {
        var run = RunSeriesReader.Of("YenValve", source.Run, source.Audit);
        var twin = Alongside("without macro", source.Twin, run);
        return new ReportFacts
        {
            Source = source,
            Run = run,
            Hold = run.Price.IsEmpty ? null : run.BuyAndHold("buy and hold"),
            Twin = twin,
            Target = Alongside("volatility target", source.Target, run),
            Cuts = run.Decisions.Length > 1 ? CutScore.Of(run.Decisions, new CutDefinition()) : null,
            Cost = twin == null ? null : ProtectionCost.Of(run, twin, EventWindows.All),
            AgainstTwin = twin == null ? null : BlockBootstrap.Differences(run.Returns.AsSpan(), twin.Returns.AsSpan(), new BootstrapSettings()),
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
