using System.CommandLine;
using YenValve.Launcher.CommandLine;
using YenValve.Launcher.Validation;
using YenValve.Validation.Lookahead;

namespace YenValve.Launcher.Commands;

/// <summary><c>validate lookahead</c>: does a decision use what came later?</summary>
internal static class LookaheadCommand
{
    public static Command Create()
    {
        var cuts = new Option<int>("--cuts") { Description = "At how many moments the data are cut; each costs a run up to there.", DefaultValueFactory = _ => new LookaheadSettings().Cuts };
        var from = new Option<DateTime?>("--from") { Description = "Earliest cut." };
        var until = new Option<DateTime?>("--until") { Description = "Latest cut." };
        var command = new ExampledCommand("lookahead", "Runs again on data that end at many moments; names every decision or order that was another one while the future was there.",
            "yenvalve validate lookahead",
            "yenvalve validate lookahead --config config.json --cuts 100 --from 2024-07-01 --until 2024-09-30") { cuts, from, until };
        var options = new RunOptions().AddTo(command, writesResults: false);
        return command.Runs(session => ValidationRun.RunAsync(session, options, (subject, progress) => LookaheadValidator.Validate(
            subject,
            new LookaheadSettings
            {
                Cuts = ValidationRun.AtLeastOne(session, cuts),
                From = session.Parsed.GetValue(from) ?? DateTime.MinValue,
                Until = session.Parsed.GetValue(until) ?? DateTime.MaxValue,
            },
            progress,
            session.Cancellation)));
    }
}
