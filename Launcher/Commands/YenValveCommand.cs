using System.CommandLine;
using YenValve.Launcher.CommandLine;

namespace YenValve.Launcher.Commands;

/// <summary>The command line as a whole: one file a command, and the default backtest where none is named.</summary>
internal static class YenValveCommand
{
    /// <summary>Time given to a run to end after Ctrl-C and to write what is done.</summary>
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(30);

    /// <summary>Runs a command line and answers with its exit code.</summary>
    public static async Task<int> InvokeAsync(IReadOnlyList<string> args)
    {
        var parsed = Create().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return Fail(ExitCodes.WrongConfiguration, string.Join("; ", parsed.Errors.Select(error => error.Message).Distinct()));
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = StopTime,
                Output = Console.Out,
                Error = Console.Error,
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
        catch (Exception error)
        {
            // Whatever it is, a script must be able to tell it from a finding, and a person must not face a page of stack.
            if (parsed.GetValue(GlobalOptions.Verbose)) Console.Error.WriteLine(error);
            return Fail(ExitCodes.Defect, $"unexpected {error.GetType().Name}: {error.Message}");
        }
    }

    internal static RootCommand Create()
    {
        var root = new RootCommand("YenValve: Bitcoin exposure under a valve on the yen funding market. Without a command it runs the default backtest.")
        {
            GlobalOptions.Json,
            GlobalOptions.Verbose,
            BacktestCommand.Create(),
            ValidateCommand.Create(),
            ReportCommand.Create(),
            ResultsCommand.Create(),
            BriefCommand.Create(),
            CompareCommand.Create(),
            OptimizeCommand.Create(),
            DataCommand.Create(),
            DoctorCommand.Create(),
            LeanCommand.Create(),
            ReferenceCommand.Create(),
        };
        root.SetAction((parsed, cancellation) => ExampledCommand.Begin(parsed, cancellation, DefaultBacktest.RunAsync));
        HelpWithExamples.AddTo(root);
        return root;
    }

    private static int Fail(int exitCode, string message)
    {
        Console.Error.WriteLine("yenvalve: " + message.ReplaceLineEndings(" "));
        return exitCode;
    }
}
