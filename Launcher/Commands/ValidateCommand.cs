using System.CommandLine;

namespace YenValve.Launcher.Commands;

/// <summary><c>validate</c>: checks that could show a backtest wrong. Exit code 1 when one finds something.</summary>
internal static class ValidateCommand
{
    public static Command Create() => new("validate", "Checks that could show a backtest wrong; exit code 1 when something is found.")
    {
        LookaheadCommand.Create(),
        WarmUpCommand.Create(),
        RestartCommand.Create(),
        StaleCommand.Create(),
        PlaceboCommand.Create(),
    };
}
