using YenValve.Engine;
using YenValve.Validation.Traces;

namespace YenValve.Validation.Running;

/// <summary>The run that is left alone, against which the others are held.</summary>
internal static class Baseline
{
    // it is one run of many: its part of the bar need not be exact
    private const double Share = 0.1;

    /// <summary>Runs the subject as it is.</summary>
    /// <param name="subject">What is run.</param>
    /// <param name="progress">Of the whole validation; may be null.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="ValidationException">The run fails, or does nothing that could be compared.</exception>
    public static RunTrace Run(Subject subject, IProgress<double>? progress, CancellationToken cancellation)
    {
        var trace = RunTrace.Of(Backtest.Run(subject.Request with { Progress = PartialProgress.Of(progress, 0.0, Share) }, cancellation));
        if (trace.Error.Length > 0) throw new ValidationException($"the run fails by itself: {trace.Error}");
        if (trace.Events.Count == 0) throw new ValidationException("the run makes no decision and no order: there is nothing to compare");
        return trace;
    }

    /// <summary>Where the runs after the first report.</summary>
    public static IProgress<double>? Rest(IProgress<double>? progress) => PartialProgress.Of(progress, Share, 1.0);
}
