using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using YenValve.Launcher.CommandLine;
using YenValve.Optimization.Objectives;
using YenValve.Optimization.Running;

namespace YenValve.Launcher.Optimizing;

/// <summary>Shows a sweep while it goes on: a bar, the rate and the best so far on a terminal; elsewhere nothing, or with <c>--verbose</c> now and then a line. On the error stream, as all progress.</summary>
internal static class SweepDisplay
{
    private const int BarWidth = 40;
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LineEvery = TimeSpan.FromSeconds(10);

    public static async Task<SweepProgress> RunAsync(Sweep sweep, Ranking ranking, Session session)
    {
        var work = Task.Run(() => sweep.Run(session.Cancellation));
        var console = Session.ConsoleOn(Console.Error);
        if (console.Profile.Out.IsTerminal)
        {
            await console.Live(Picture(sweep.Progress, ranking)).AutoClear(true).StartAsync(async live =>
            {
                while (await Task.WhenAny(work, Task.Delay(Refresh)) != work) live.UpdateTarget(Picture(sweep.Progress, ranking));
            });
        }
        else
        {
            while (await Task.WhenAny(work, Task.Delay(LineEvery)) != work)
            {
                if (session.IsVerbose) Console.Error.WriteLine(Line(sweep.Progress));
            }
        }

        return await work;
    }

    /// <summary>The best runs as a table.</summary>
    public static Table Best(IReadOnlyList<RankedRun> best, Ranking ranking)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("").AddColumn("parameters")
            .AddColumn(Markup.Escape(ranking.Target.Statistic.Name), column => column.RightAligned().NoWrap());
        foreach (var (name, _) in Columns) table.AddColumn(name, column => column.RightAligned().NoWrap());
        foreach (var (run, score) in best.Select(ranked => (ranked.Run, ranked.Score)))
        {
            table.AddRow([
                (table.Rows.Count + 1).ToString(CultureInfo.InvariantCulture), Markup.Escape(run.Parameters.ToString()), score.ToString("0.0000", CultureInfo.InvariantCulture),
                .. Columns.Select(column => Markup.Escape(run.Statistics.GetValueOrDefault(column.Key, "-"))),
            ]);
        }

        return table;
    }

    private static readonly (string Name, string Key)[] Columns =
        [("a year", "Compounding Annual Return"), ("drawdown", "Drawdown"), ("Sharpe", "Sharpe Ratio"), ("orders", "Total Orders")];

    private static Rows Picture(SweepProgress progress, Ranking ranking)
    {
        var share = progress.Known == 0 ? 0.0 : (double)progress.Finished / progress.Known;
        var full = (int)(share * BarWidth);
        var bar = new Markup($"[green]{new string('█', full)}[/][grey]{new string('░', BarWidth - full)}[/] {Markup.Escape(Line(progress))}");
        return new Rows(progress.Best.Count == 0 ? [bar] : new IRenderable[] { bar, Best(progress.Best, ranking) });
    }

    private static string Line(SweepProgress progress)
    {
        var found = progress.Finished - progress.Made;
        return string.Create(CultureInfo.InvariantCulture,
            $"{progress.Finished} of {progress.Known} runs{(found > 0 ? $" ({found} from before)" : "")}{(progress.Crashed > 0 ? $", {progress.Crashed} crashed" : "")}, {progress.Rate:0.0} a second{(progress.Remaining is { } left ? $", {left:hh\\:mm\\:ss} left" : "")}");
    }
}
