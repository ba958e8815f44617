using System.CommandLine;
using Spectre.Console;

namespace YenValve.Launcher.Commands;

/// <summary>The command line as a whole: one file a command, and the default backtest where none is named.</summary>
internal static class YenValveCommand
{
    /// <summary>Time given to a run to end after Ctrl-C.</summary>
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(5);

    private const int RedirectedWidth = 160;

    /// <summary>Runs a command line and answers with its exit code.</summary>
    public static async Task<int> InvokeAsync(IReadOnlyList<string> args)
    {
        // A file or a pipe has no width of its own; the console's fallback of 80 would fold tables that nobody sees fold.
        if (!AnsiConsole.Profile.Out.IsTerminal) AnsiConsole.Profile.Width = RedirectedWidth;
        var parsed = Create().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return Fail(ExitCodes.WrongConfiguration, string.Join("; ", parsed.Errors.Select(error => error.Message)));
        }
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = StopTime,
            });
        }
        catch (ConfigurationException error)
        {
            return Fail(ExitCodes.WrongConfiguration, error.Message);
        }
        catch (OperationCanceledException)
        {
            return Fail(ExitCodes.Cancelled, "stopped");
        }
    }

    internal static RootCommand Create()
    {
        var root = new RootCommand("YenValve: Bitcoin exposure under a valve on the yen funding market. Without a command it runs the default backtest.")
        {
            BacktestCommand.Create(),
            DataCommand.Create(),
        };
        root.SetAction((_, cancellation) => DefaultBacktest.RunAsync(AnsiConsole.Console, cancellation));
        return root;
    }

    private static int Fail(int exitCode, string message)
    {
        Console.Error.WriteLine("yenvalve: " + message.ReplaceLineEndings(" "));
        return exitCode;
    }
}
