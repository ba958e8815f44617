using YenValve.Launcher.Commands;

namespace YenValve.Launcher.Tests;

/// <summary>One command line, run in this process, with what it wrote.</summary>
/// <param name="ExitCode">What the process would answer.</param>
/// <param name="Output">The output stream.</param>
/// <param name="Error">The error stream.</param>
internal sealed record CommandLineRun(int ExitCode, string Output, string Error)
{
    public static async Task<CommandLineRun> Of(params string[] arguments)
    {
        var (outputBefore, errorBefore) = (Console.Out, Console.Error);
        using var output = new StringWriter();
        using var error = new StringWriter();
        Console.SetOut(output);
        Console.SetError(error);
        try
        {
            var exitCode = await YenValveCommand.InvokeAsync(arguments);
            return new CommandLineRun(exitCode, output.ToString(), error.ToString());
        }
        finally
        {
            Console.SetOut(outputBefore);
            Console.SetError(errorBefore);
        }
    }
}
