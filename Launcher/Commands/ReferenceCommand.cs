using System.CommandLine;
using YenValve.Launcher.CommandLine;

namespace YenValve.Launcher.Commands;

/// <summary><c>reference</c>: writes docs/cli.md out of the commands themselves; for whoever changes them, and so not listed.</summary>
internal static class ReferenceCommand
{
    public static Command Create()
    {
        var command = new ExampledCommand("reference", "Writes docs/cli.md to the output.", "yenvalve reference") { Hidden = true };
        return command.Runs(_ =>
        {
            Console.Out.Write(CommandReference.Markdown(YenValveCommand.Create()));
            return ExitCodes.Completed;
        });
    }
}
