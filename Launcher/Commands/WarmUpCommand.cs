using System.CommandLine;
using YenValve.Launcher.CommandLine;
using YenValve.Launcher.Validation;
using YenValve.Validation.WarmUp;

namespace YenValve.Launcher.Commands;

/// <summary><c>validate warmup</c>: does a decision depend on when the run began?</summary>
internal static class WarmUpCommand
{
    public static Command Create()
    {
        var defaults = new WarmUpSettings();
        var starts = new Option<int>("--starts") { Description = "How many later start dates are tried.", DefaultValueFactory = _ => defaults.Starts };
        var days = new Option<int>("--days") { Description = "How many days of each run are compared.", DefaultValueFactory = _ => (int)defaults.Window.TotalDays };
        var settle = new Option<int?>("--settle") { Description = "Days after its start in which a run may differ. Without it: 0 for an algorithm with an audit, 30 for one whose holdings are compared." };
        var command = new ExampledCommand("warmup", "Starts the run later, many times; names the first decision that another start date changes.",
            "yenvalve validate warmup",
            "yenvalve validate warmup --algorithm-location MyAlgorithm.dll --data-folder Data/Market --settle 60") { starts, days, settle };
        var options = new RunOptions().AddTo(command, writesResults: false);
        return command.Runs(session => ValidationRun.RunAsync(session, options, (subject, progress) => WarmUpValidator.Validate(
            subject,
            new WarmUpSettings
            {
                Starts = ValidationRun.AtLeastOne(session, starts),
                Window = TimeSpan.FromDays(ValidationRun.AtLeastOne(session, days)),
                Settling = session.Parsed.GetValue(settle) is { } settling ? TimeSpan.FromDays(settling) : null,
            },
            progress,
            session.Cancellation)));
    }
}
