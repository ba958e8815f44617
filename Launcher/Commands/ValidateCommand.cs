using System.CommandLine;

namespace YenValve.Launcher.Commands;

/// <summary><c>yenvalve validate</c>: checks that could show a strategy wrong.</summary>
internal static class ValidateCommand
{
    public static Command Create() => new("validate", "Checks that could show a strategy wrong; exit code 1 on a finding.") { PlaceboCommand.Create() };
}
