using System.CommandLine;
using YenValve.Launcher.CommandLine;
using YenValve.Launcher.Validation;
using YenValve.Validation.Restart;

namespace YenValve.Launcher.Commands;

/// <summary><c>validate restart</c>: does a restart forget something?</summary>
internal static class RestartCommand
{
    /// <summary>The strategy keeps its state in a live run; in a backtest it has to be asked to.</summary>
    private static readonly Dictionary<string, string> Keeping = new() { ["state"] = "keep" };

    public static Command Create()
    {
        var defaults = new RestartSettings();
        var restarts = new Option<int>("--restarts") { Description = "How often the run is ended and taken up again.", DefaultValueFactory = _ => defaults.Restarts };
        var days = new Option<int>("--days") { Description = "How many days after each restart are compared.", DefaultValueFactory = _ => (int)defaults.Window.TotalDays };
        var command = new ExampledCommand("restart", "Kills the run at many hours, half of them while orders rest, and takes it up again from its object store and what its brokerage tells; names the first decision that differs.",
            "yenvalve validate restart",
            "yenvalve validate restart --restarts 30 --parameter ladder reentry") { restarts, days };
        var options = new RunOptions().AddTo(command, writesResults: false);
        return command.Runs(session => ValidationRun.RunAsync(session, options, (subject, progress) => RestartValidator.Validate(
            subject,
            new RestartSettings
            {
                Restarts = ValidationRun.AtLeastOne(session, restarts),
                Window = TimeSpan.FromDays(ValidationRun.AtLeastOne(session, days)),
                Parameters = Keeping,
            },
            progress,
            session.Cancellation)));
    }
}
