using YenValve.Engine;
using YenValve.Evaluation.Runs;
using YenValve.Evaluation.Verdicts;
using YenValve.Launcher.Running;

namespace YenValve.Launcher.Comparison;

/// <summary>A run beside what it has to be measured against: the same run without the macro cut, and volatility targeting alone.</summary>
/// <param name="Run">The run.</param>
/// <param name="Twin">The same without the macro cut.</param>
/// <param name="VolatilityTarget">Volatility targeting alone.</param>
internal sealed record ComparedRuns(BacktestOutcome Run, BacktestOutcome Twin, BacktestOutcome VolatilityTarget)
{
    private static readonly (string Name, string Value)[] WithoutMacro = [("macro", "off"), ("audit", "off")];
    private static readonly (string Name, string Value)[] TargetAlone = [("macro", "off"), ("trend", "off"), ("ladder", "off"), ("audit", "off")];

    /// <summary>All three, the run first.</summary>
    public IReadOnlyList<BacktestOutcome> All => [Run, Twin, VolatilityTarget];

    /// <summary>The first that failed; null where none did.</summary>
    public BacktestOutcome? Failed => All.FirstOrDefault(outcome => outcome.ExitCode != ExitCodes.Completed);

    /// <summary>The first that was stopped before its end; null where none was.</summary>
    public BacktestOutcome? Stopped => All.FirstOrDefault(outcome => outcome.IsPartial);

    /// <summary>Runs all three side by side.</summary>
    /// <param name="request">The run; the others differ by a few parameters.</param>
    /// <param name="progress">Told the mean fraction done.</param>
    /// <param name="stop">Stops all of them where they are.</param>
    public static ComparedRuns Execute(BacktestRequest request, IProgress<double>? progress, CancellationToken stop)
    {
        request = request with { Stop = stop };
        var outcomes = BacktestBatch.Run(
            [request, Changed(request, "without-macro", WithoutMacro), Changed(request, "volatility-target", TargetAlone)], progress, CancellationToken.None);
        return new ComparedRuns(outcomes[0], outcomes[1], outcomes[2]);
    }

    /// <summary>Judges the run against the others.</summary>
    public RunEvaluation Evaluate(EvaluationSettings settings) => RunEvaluation.Of(
        OutcomeSeries.Of(Run, Run.AlgorithmId),
        OutcomeSeries.Of(Twin, "without macro"),
        OutcomeSeries.Of(VolatilityTarget, "volatility target"),
        settings);

    private static BacktestRequest Changed(BacktestRequest request, string name, (string Name, string Value)[] changes)
    {
        var parameters = new Dictionary<string, string>(request.Parameters);
        foreach (var (parameter, value) in changes) parameters[parameter] = value;
        return request with { AlgorithmId = request.AlgorithmId + "-" + name, Parameters = parameters };
    }
}
