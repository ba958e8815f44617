using YenValve.Optimization.Search;
using YenValve.Optimization.Study;

namespace YenValve.Optimization.Running;

/// <summary>Runs one parameter set. Called from many threads at once.</summary>
public interface IRunner
{
    /// <summary>What beside the parameters decides the results.</summary>
    RunIdentity Identity { get; }

    /// <summary>Runs a set from start to end; errors of the algorithm are in the record.</summary>
    /// <exception cref="OperationCanceledException">It was stopped; there is no record.</exception>
    RunRecord Run(ParameterSet parameters, CancellationToken cancellation);
}
