using YenValve.Launcher.Commands;

namespace YenValve.Launcher.Tests;

/// <summary>One command line, run in this process, with what it wrote.</summary>
/// <param name="ExitCode">What the process would answer.</param>
/// <param name="Error">The error stream.</param>
internal sealed record CommandLineRun(int ExitCode, string Error)
{
    public static async Task<CommandLineRun> Of(params string[] arguments)
    {
        var before = Console.Error;
        using var error = new StringWriter();
        Console.SetError(error);
        try
        {
            return new CommandLineRun(await YenValveCommand.InvokeAsync(arguments), error.ToString());
        }
        finally
        {
            Console.SetError(before);
        }
    }
}
