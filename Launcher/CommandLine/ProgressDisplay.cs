using Spectre.Console;

namespace YenValve.Launcher.CommandLine;

/// <summary>
/// A bar with the time left, drawn on the error stream so that the output may go to a file or a pipe meanwhile; silent where the
/// error stream is no terminal.
/// </summary>
internal static class ProgressDisplay
{
    /// <summary>Does work off the calling thread and shows how much of it is done.</summary>
    /// <param name="name">What is being done.</param>
    /// <param name="work">Is handed where to report the fraction done, in [0, 1]; null where nobody watches.</param>
    public static async Task<T> RunAsync<T>(string name, Func<IProgress<double>?, T> work)
    {
        var console = Session.ConsoleOn(Console.Error);
        if (!console.Profile.Out.IsTerminal) return await Task.Run(() => work(null));
        return await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                var bar = new Bar(context.AddTask(Markup.Escape(name)));
                return Task.Run(() => work(bar));
            });
    }

    /// <summary>Unlike <see cref="Progress{T}"/> it reports on the run's own thread, so nothing arrives after the end.</summary>
    private sealed class Bar(ProgressTask task) : IProgress<double>
    {
        public void Report(double value) => task.Value = 100 * value;
    }
}
