using YenValve.Engine;
using YenValve.Evaluation.Runs;
using YenValve.Evaluation.Verdicts;
using YenValve.Launcher.Configuration;
using YenValve.Launcher.Running;

namespace YenValve.Launcher.Results;

/// <summary>Every variant over one data folder.</summary>
internal sealed class ResultSet
{
    private readonly Dictionary<ResultVariant, RunSeries> _runs;
    private readonly Dictionary<ResultVariant, IDictionary<string, string>> _statistics;

    private ResultSet(IReadOnlyList<ResultVariant> variants, BacktestOutcome[] outcomes)
    {
        _runs = variants.Zip(outcomes).ToDictionary(pair => pair.First, pair => OutcomeSeries.Of(pair.Second, pair.First.Name));
        _statistics = variants.Zip(outcomes).ToDictionary(pair => pair.First, pair => pair.Second.Result.Statistics);
    }

    /// <summary>The runs, from the first day of the first to the last of the last.</summary>
    public RunSeries this[ResultVariant variant] => _runs[variant];

    /// <summary>The run of a variant over the days that statistics are counted on.</summary>
    public RunSeries Counted(ResultVariant variant) => _runs[variant].Between(ResultSpan.From, ResultSpan.To);

    /// <summary>What a run said of itself under a name; a dash where it said nothing.</summary>
    public string Said(ResultVariant variant, string name) => _statistics[variant].TryGetValue(name, out var text) ? text : "-";

    /// <summary>Runs the variants side by side.</summary>
    /// <exception cref="ConfigurationException">A run failed.</exception>
    public static ResultSet Run(BacktestRequest request, IReadOnlyList<ResultVariant> variants, IProgress<double>? progress, CancellationToken cancellation)
    {
        var requests = variants.Select(variant => request with { AlgorithmId = variant.Name, Parameters = variant.Parameters(request.Parameters) }).ToList();
        var outcomes = BacktestBatch.Run(requests, progress, cancellation);
        if (outcomes.FirstOrDefault(outcome => outcome.ExitCode != ExitCodes.Completed) is { } failed) throw new ConfigurationException($"{failed.AlgorithmId}: {failed.RuntimeError}");
        return new ResultSet(variants, outcomes);
    }

    /// <summary>A variant judged against its twin.</summary>
    public RunEvaluation Judge(ResultVariant variant, ResultVariant twin) =>
        RunEvaluation.Of(Counted(variant), Counted(twin), Counted(ResultVariant.VolatilityTarget), new EvaluationSettings());
}
