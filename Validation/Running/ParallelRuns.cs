using System.Runtime.ExceptionServices;

namespace YenValve.Validation.Running;

/// <summary>Does many runs side by side, and keeps those that are done when it is stopped.</summary>
internal static class ParallelRuns
{
    /// <summary>Does every job and gives the results in the jobs' order; null for a job that a stop kept from its end.</summary>
    /// <param name="jobs">What is to be run.</param>
    /// <param name="degree">How many at a time.</param>
    /// <param name="progress">Told the fraction of all jobs done; may be null.</param>
    /// <param name="run">One job, told where to report its own fraction.</param>
    /// <param name="cancellation">Stops.</param>
    public static TResult?[] Map<TJob, TResult>(
        IReadOnlyList<TJob> jobs, int degree, IProgress<double>? progress, Func<TJob, IProgress<double>?, TResult> run, CancellationToken cancellation)
        where TResult : class
    {
        var results = new TResult?[jobs.Count];
        var shares = progress == null ? null : new Shares(jobs.Count, progress);
        try
        {
            Parallel.For(0, jobs.Count, new ParallelOptions { MaxDegreeOfParallelism = degree, CancellationToken = cancellation },
                index => results[index] = run(jobs[index], shares?.Of(index)));
        }
        catch (OperationCanceledException)
        {
            // what is done is worth telling
        }
        catch (AggregateException errors)
        {
            if (errors.InnerExceptions.FirstOrDefault(e => e is not OperationCanceledException) is { } error) ExceptionDispatchInfo.Throw(error);
        }

        return results;
    }

    /// <summary>Puts the fractions of the jobs together.</summary>
    private sealed class Shares(int count, IProgress<double> whole)
    {
        private readonly Lock _lock = new();
        private readonly double[] _done = new double[count];
        private double _sum;

        public IProgress<double> Of(int index) => new Share(this, index);

        private void Report(int index, double value)
        {
            lock (_lock)
            {
                _sum += value - _done[index];
                _done[index] = value;
                whole.Report(Math.Clamp(_sum / _done.Length, 0.0, 1.0));
            }
        }

        private sealed class Share(Shares all, int index) : IProgress<double>
        {
            public void Report(double value) => all.Report(index, value);
        }
    }
}
