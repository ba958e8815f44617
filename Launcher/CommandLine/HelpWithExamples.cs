using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace YenValve.Launcher.CommandLine;

/// <summary>The parser's own help, then examples: the command's own, or the commonest use of each command below it. The root's are followed by the exit codes.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new();

    /// <summary>Gives a command line's help option this action.</summary>
    public static void AddTo(RootCommand root) => root.Options.OfType<HelpOption>().Single().Action = new HelpWithExamples();

    /// <summary>Who asks for help need not have got the rest right.</summary>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = _help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        var examples = ExamplesOf(command);
        if (examples.Count > 0)
        {
            output.WriteLine(examples.Count == 1 ? "Example:" : "Examples:");
            foreach (var example in examples) output.WriteLine("  " + example);
            output.WriteLine();
        }

        if (command is RootCommand)
        {
            output.WriteLine("Exit codes:");
            foreach (var (code, meaning) in ExitCodes.Meanings) output.WriteLine($"  {code,-4} {meaning}");
            output.WriteLine();
        }

        return exitCode;
    }

    private static IReadOnlyList<string> ExamplesOf(Command command) => command is ExampledCommand own
        ? own.Examples
        : [.. command.Subcommands.Where(static below => !below.Hidden).SelectMany(static below => ExamplesOf(below).Take(1))];
}
