using System.Collections.Concurrent;
using System.Globalization;
using YenValve.Optimization.Running;
using YenValve.Optimization.Search;
using YenValve.Optimization.Study;
using YenValve.Optimization.Tests.Study;

namespace YenValve.Optimization.Tests.Running;

/// <summary>Runs that take no time: the target is a hill over the parameter a, highest at 6.3.</summary>
internal sealed class FakeRunner : IRunner
{
    public RunIdentity Identity { get; init; } = Runs.Identity;

    public ConcurrentQueue<string> Made { get; } = new();

    public Action<ParameterSet> Before { get; init; } = _ => { };

    public RunRecord Run(ParameterSet parameters, CancellationToken cancellation)
    {
        Before(parameters);
        cancellation.ThrowIfCancellationRequested();
        Made.Enqueue(parameters.ToString());
        var a = double.Parse(parameters.Values["a"], CultureInfo.InvariantCulture);
        return a < 0.0 ? Runs.Crashed(parameters) with { Identity = Identity } : Runs.Of(parameters, sharpe: -Math.Abs(a - 6.3)) with { Identity = Identity };
    }
}
