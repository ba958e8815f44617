using Spectre.Console;
using YenValve.Engine;

namespace YenValve.Launcher.Running;

/// <summary>Runs a backtest off the calling thread, with a bar where somebody can watch it.</summary>
internal static class ProgressDisplay
{
    public static async Task<BacktestOutcome> RunAsync(IAnsiConsole console, BacktestRequest request, CancellationToken cancellation)
    {
        if (!console.Profile.Out.IsTerminal) return await Task.Run(() => Backtest.Run(request, cancellation), cancellation);
        return await console.Progress().AutoClear(true).StartAsync(context =>
        {
            var bar = context.AddTask(Markup.Escape(request.AlgorithmId));
            var watched = request with { Progress = new Bar(bar) };
            return Task.Run(() => Backtest.Run(watched, cancellation), cancellation);
        });
    }

    /// <summary>Runs work on the calling thread, with a bar where somebody can watch it.</summary>
    public static T Run<T>(IAnsiConsole console, string name, Func<IProgress<double>?, T> work) =>
        console.Profile.Out.IsTerminal
            ? console.Progress().AutoClear(true).Start(context => work(new Bar(context.AddTask(Markup.Escape(name)))))
            : work(null);

    /// <summary>Unlike <see cref="Progress{T}"/> it reports on the run's own thread, so nothing arrives after the end.</summary>
    private sealed class Bar(ProgressTask task) : IProgress<double>
    {
        public void Report(double value) => task.Value = 100 * value;
    }
}
