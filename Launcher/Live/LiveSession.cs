using Spectre.Console;
using YenValve.Engine;
using YenValve.Launcher.CommandLine;
using YenValve.Launcher.Configuration;
using YenValve.Launcher.Running;

namespace YenValve.Launcher.Live;

/// <summary>A live run from the command line to its exit code: the run on a thread of its own, the page where somebody can see it, the status on loopback.</summary>
internal static class LiveSession
{
    private static readonly TimeSpan Redraw = TimeSpan.FromSeconds(0.5);

    /// <summary>Paper trading in real time; ends when it is stopped.</summary>
    /// <param name="session">The command.</param>
    /// <param name="config">What is run.</param>
    /// <param name="poll">How often files are looked at.</param>
    /// <param name="port">Port of the status on loopback; 0 for none.</param>
    /// <param name="machine">The machine's clock.</param>
    public static async Task<int> PaperAsync(Session session, LeanConfig config, TimeSpan poll, int port, TimeProvider machine)
    {
        RequirePaper(config);
        using var prepared = ConfiguredBacktest.Prepare(config, writesResults: false);
        var from = prepared.Request;
        using var files = LiveFiles.Open(config.Get(LeanConfig.ResultsFolder) ?? "live/paper", from.AlgorithmId, machine);
        using var notices = new Notices();
        var board = new LiveBoard(from.AlgorithmId, "paper", files, notices, machine);
        session.WriteLine(files.Account == null ? $"A new paper account in {files.Folder}." : $"The paper account of {files.Folder} goes on.");
        var outcome = await RunAsync(session, board, port, machine, Request(from, board) with
        {
            ObjectStoreFolder = from.ObjectStoreFolder ?? Path.Combine(files.Folder, "storage"),
            Clock = machine,
            PollInterval = poll,
            Account = files.Account,
        });
        if (notices.Unsent > 0) session.Warn(FormattableString.Invariant($"{notices.Unsent} notices by email, text message or Telegram were not sent: LEAN sends those"));
        session.WriteLine($"Results: {Path.Combine(files.Write(outcome), outcome.AlgorithmId)}.json. The account is kept: the same command goes on with it.");
        return End(session, outcome);
    }

    /// <summary>History through the live path; ends with it.</summary>
    /// <param name="session">The command.</param>
    /// <param name="config">What is run.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day, wholly included.</param>
    /// <param name="speed">Seconds of the replay in one of the machine; infinity for as fast as possible.</param>
    /// <param name="port">Port of the status on loopback; 0 for none.</param>
    /// <param name="machine">The machine's clock.</param>
    public static async Task<int> ReplayAsync(Session session, LeanConfig config, DateTime from, DateTime to, double speed, int port, TimeProvider machine)
    {
        using var prepared = ConfiguredBacktest.Prepare(config);
        var board = new LiveBoard(prepared.Request.AlgorithmId, "replay", null, null, machine);
        var outcome = await RunAsync(session, board, port, machine, Request(prepared.Request, board) with
        {
            Clock = new ReplayClock(from, speed),
            EndUtc = to.AddDays(1),
        });
        var code = prepared.Finish(outcome, session);
        return session.Cancellation.IsCancellationRequested ? ExitCodes.Cancelled : code;
    }

    private static LiveRequest Request(BacktestRequest from, LiveBoard board) => new()
    {
        CreateAlgorithm = from.CreateAlgorithm,
        DataFolder = from.DataFolder,
        AlgorithmId = from.AlgorithmId,
        Parameters = from.Parameters,
        Configuration = new Dictionary<string, string>(from.Configuration) { ["live-mode"] = "true" },
        Observer = board,
    };

    private static async Task<BacktestOutcome> RunAsync(Session session, LiveBoard board, int port, TimeProvider machine, LiveRequest request)
    {
        using var server = port == 0 ? null : StatusServer.Start(port, () => board.Status, machine);
        if (server != null) session.WriteLine($"Status: {server.Address}status, {server.Address}health");
        var run = Task.Factory.StartNew(() => LivePaper.Run(request, session.Cancellation), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (session.Console.Profile.Out.IsTerminal) await ShowAsync(session.Console, board, run);
        var outcome = await run;
        board.End(outcome);
        return outcome;
    }

    private static Task ShowAsync(IAnsiConsole console, LiveBoard board, Task run) => console.Live(StatusPage.Of(board.Status)).StartAsync(async page =>
    {
        while (!run.IsCompleted)
        {
            await Task.WhenAny(run, Task.Delay(Redraw));
            page.UpdateTarget(StatusPage.Of(board.Status));
        }
    });

    private static int End(Session session, BacktestOutcome outcome)
    {
        OutcomeReport.WriteWarnings(session, outcome);
        if (session.IsJson) session.WriteJson(new { outcome.AlgorithmId, Status = outcome.Status.ToString(), outcome.RuntimeError, outcome.Account, outcome.Warnings });
        if (outcome.ExitCode == ExitCodes.Completed) return session.Cancellation.IsCancellationRequested ? ExitCodes.Cancelled : ExitCodes.Completed;
        Console.Error.WriteLine("yenvalve: " + outcome.RuntimeError.ReplaceLineEndings(" "));
        return outcome.ExitCode;
    }

    // Real orders are LEAN's: whoever names a brokerage must not think that they are sent from here.
    private static void RequirePaper(LeanConfig config)
    {
        var brokerage = config.Get("live-mode-brokerage");
        if (brokerage is null or "PaperBrokerage") return;
        throw new ConfigurationException($"environment {config.Get("environment")} trades on {brokerage}; yenvalve live --paper sends no real orders: deploy it with LEAN (docs/live.md), or use --environment live-paper");
    }
}
