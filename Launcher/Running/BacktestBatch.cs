using YenValve.Engine;

namespace YenValve.Launcher.Running;

/// <summary>Backtests side by side over the same data, which is read once.</summary>
internal static class BacktestBatch
{
    /// <summary>Runs them on all cores; the outcomes come in the order of the requests.</summary>
    /// <param name="requests">What is to be run, all over one data folder; those that name no cache share one.</param>
    /// <param name="progress">Told the mean fraction done.</param>
    /// <param name="cancellation">Stops all of them.</param>
    public static BacktestOutcome[] Run(IReadOnlyList<BacktestRequest> requests, IProgress<double>? progress, CancellationToken cancellation)
    {
        var cache = new MarketDataCache();
        var outcomes = new BacktestOutcome[requests.Count];
        var mean = progress == null ? null : new MeanProgress(progress, requests.Count);
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, requests.Count, options, index =>
            outcomes[index] = Backtest.Run(requests[index] with { Cache = requests[index].Cache ?? cache, Progress = mean?.Of(index) }, cancellation));
        return outcomes;
    }

    /// <summary>The mean of what several runs report.</summary>
    private sealed class MeanProgress(IProgress<double> target, int count)
    {
        private readonly double[] _fractions = new double[count];

        public IProgress<double> Of(int index) => new Part(this, index);

        private void Report(int index, double fraction)
        {
            lock (_fractions)
            {
                _fractions[index] = fraction;
                target.Report(_fractions.Average());
            }
        }

        private sealed class Part(MeanProgress whole, int index) : IProgress<double>
        {
            public void Report(double value) => whole.Report(index, value);
        }
    }
}
