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
        Choice("protective-stop", "When stops rest at the exchange, where it has them, so that a dead process is no open risk: under all that is held, and under what a ladder bought. Live leaves backtests to the policy.", p => p.ProtectiveStop, (p, value) => p with { ProtectiveStop = value }),
        Number("protective-distance", "daily deviations", ParameterRange.Above(0, 20), "Of the stop under the holding below the market; so far that a market reaches it only where nobody decides any more, a choice.", p => p.ProtectiveDistance, (p, value) => p with { ProtectiveDistance = value }),
        Choice("foreign-orders", "What is done with resting buys of the pair that are not known as the strategy's: keep leaves them alone and buys that much less; cancel is for an account of its own.", p => p.ForeignOrders, (p, value) => p with { ForeignOrders = value }),
        Number("stop-slack", "fraction of the price", new ParameterRange(0, 0.2), "How far the limit of a stop-limit order stands below its stop, so that it fills in a fast fall.", p => p.StopSlack, (p, value) => p with { StopSlack = value }),
        Number("replace-tolerance", "fraction", new ParameterRange(0, 1), "By which a resting order may differ from what is wanted before it is replaced.", p => p.ReplaceTolerance, (p, value) => p with { ReplaceTolerance = value }));
}
