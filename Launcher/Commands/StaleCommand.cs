using System.CommandLine;
using YenValve.Launcher.CommandLine;
using YenValve.Launcher.Validation;
using YenValve.Validation.Stale;

namespace YenValve.Launcher.Commands;

/// <summary><c>validate stale</c>: does exposure rise because a feed fell silent?</summary>
internal static class StaleCommand
{
    public static Command Create()
    {
        var defaults = new StaleSettings();
        var drops = new Option<int>("--drops") { Description = "How often each feed is lost; each costs a run up to there and beyond.", DefaultValueFactory = _ => defaults.Drops };
        var days = new Option<int>("--days") { Description = "How many days each run goes on without the feed.", DefaultValueFactory = _ => (int)defaults.Horizon.TotalDays };
        var grace = new Option<int>("--grace") { Description = "Days for which a loss may go unnoticed.", DefaultValueFactory = _ => (int)defaults.Grace.TotalDays };
        var command = new ExampledCommand("stale", "Loses each feed at many times; names the first decision or order that raises exposure because of it.",
            "yenvalve validate stale",
            "yenvalve validate stale --drops 20 --days 90") { drops, days, grace };
        var options = new RunOptions().AddTo(command, writesResults: false);
        return command.Runs(session => ValidationRun.RunAsync(session, options, (subject, progress) => StaleValidator.Validate(
            subject,
            new StaleSettings
            {
                Drops = ValidationRun.AtLeastOne(session, drops),
                Horizon = TimeSpan.FromDays(ValidationRun.AtLeastOne(session, days)),
                Grace = TimeSpan.FromDays(ValidationRun.AtLeastOne(session, grace)),
            },
            progress,
            session.Cancellation)));
    }
}
