using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using YenValve.Launcher.CommandLine;

namespace YenValve.Launcher.Commands;

/// <summary>The command line as a whole: one file a command, and the default backtest where none is named.</summary>
internal static partial class YenValveCommand
{
    /// <summary>Time given to a run to end after Ctrl-C and to write what is done.</summary>
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(30);

    /// <summary>Runs a command line and answers with its exit code.</summary>
    public static async Task<int> InvokeAsync(IReadOnlyList<string> args)
    {
        var parsed = Create().Parse(args);
        var wrong = Wrong(parsed);
        if (wrong.Count > 0) return Fail(ExitCodes.WrongConfiguration, string.Join("; ", wrong));

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
            LiveCommand.Create(),
            ReportCommand.Create(),
            ResultsCommand.Create(),
            BriefCommand.Create(),
            CompareCommand.Create(),
            OptimizeCommand.Create(),
            DataCommand.Create(),
            CollectCommand.Create(),
            DoctorCommand.Create(),
            LeanCommand.Create(),
            ReferenceCommand.Create(),
        };
        root.SetAction((parsed, cancellation) => ExampledCommand.Begin(parsed, cancellation, DefaultBacktest.RunAsync));
        HelpWithExamples.AddTo(root);
        return root;
    }

    /// <summary>What is wrong with a command line; empty where nothing is.</summary>
    private static List<string> Wrong(ParseResult parsed)
    {
        if (parsed.Action is HelpWithExamples) return [];
        var command = parsed.CommandResult.Command;
        if (command.Action == null && command.Subcommands.Count > 0 && parsed.UnmatchedTokens.Count == 0)
            return [$"{command.Name} needs one of {string.Join(", ", command.Subcommands.Select(sub => sub.Name))}"];
        // A misspelt option is no file name and no further word of the option before it, though the parser takes it for one where such may stand.
        var words = parsed.CommandResult.Tokens.Concat(parsed.CommandResult.Children.OfType<OptionResult>().SelectMany(static option => option.Tokens));
        if (words.FirstOrDefault(static token => token.Value.StartsWith("--", StringComparison.Ordinal)) is { } option)
            return [$"Unrecognized command or argument '{option.Value}'."];
        return [.. parsed.Errors.Select(error => InWords(error.Message)).Distinct()];
    }

    /// <summary>The parser names types of the framework; a person wants to know what to write.</summary>
    private static string InWords(string message) => TypeName().Replace(message, match => match.Groups[1].Value switch
    {
        var type when type.Contains("DateTime", StringComparison.Ordinal) => ": not a date such as 2024-08-05.",
        var type when type.Contains("Int", StringComparison.Ordinal) => ": not a whole number.",
        var type when type.Contains("Double", StringComparison.Ordinal) => ": not a number.",
        var type when type.Contains("TimeSpan", StringComparison.Ordinal) => ": not a time such as 04:00:00.",
        _ => ".",
    });

    [GeneratedRegex(@" as expected type '([^']*)'\.")]
    private static partial Regex TypeName();

    private static int Fail(int exitCode, string message)
    {
        Console.Error.WriteLine("yenvalve: " + message.ReplaceLineEndings(" "));
        return exitCode;
    }
}
