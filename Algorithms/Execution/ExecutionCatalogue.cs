using YenValve.Algorithms.Parameters;
using static YenValve.Algorithms.Parameters.ParameterRows<YenValve.Algorithms.Execution.ExecutionParameters>;

namespace YenValve.Algorithms.Execution;

/// <summary>The parameters of the execution: name, unit, range, and why the default is what it is.</summary>
public static class ExecutionCatalogue
{
    /// <summary>All of them.</summary>
    public static ParameterSet<ExecutionParameters> Set { get; } = new(
        "Execution",
        _ => null,
        Switch("protective-stop", "Rests a stop below what a ladder bought, where the brokerage has one; off, because the policy decides how much is held.", p => p.ProtectiveStop, (p, value) => p with { ProtectiveStop = value }),
        Number("stop-slack", "fraction of the price", new ParameterRange(0, 0.2), "How far the limit of a stop-limit order stands below its stop, so that it fills in a fast fall.", p => p.StopSlack, (p, value) => p with { StopSlack = value }),
        Number("replace-tolerance", "fraction", new ParameterRange(0, 1), "By which a resting order may differ from what is wanted before it is replaced.", p => p.ReplaceTolerance, (p, value) => p with { ReplaceTolerance = value }));
}
