using System.CommandLine;
using System.Globalization;
using YenValve.Algorithms.Audit;
using YenValve.Algorithms.Parameters;
using YenValve.Algorithms.Policy;
using YenValve.Engine;
using YenValve.Launcher.Briefing;
using YenValve.Launcher.Catalog;
using YenValve.Launcher.CommandLine;
using YenValve.Launcher.Running;
using YenValve.Report.Chain;

namespace YenValve.Launcher.Commands;

/// <summary><c>brief</c>: the state of things on one day, from the audit of a run up to it.</summary>
internal static class BriefCommand
{
    public static Command Create()
    {
        var date = new Option<DateTime?>("--date") { Description = "Day of the decision; without it the last day of the data.", HelpName = "yyyy-MM-dd" };
        var command = new ExampledCommand("brief", "Shows one day: every signal with its distance to the threshold, the scenario, the target weight with its reasons, liquidation levels, feeds, calendar.",
            "yenvalve brief",
            "yenvalve brief --date 2024-08-05 --json") { date };
        var options = new RunOptions().AddTo(command, writesResults: false);
        return command.Runs(session => RunAsync(session, options, session.Parsed.GetValue(date)));
    }

    private static async Task<int> RunAsync(Session session, RunOptions options, DateTime? date)
    {
        var config = options.Read(session.Parsed);
        config.SetParameter("audit", "all");
        var (run, policy, account) = Read(name => config.Parameters.GetValueOrDefault(name));
        using var backtest = ConfiguredBacktest.Prepare(config, writesResults: false);
        var data = backtest.Request.DataFolder;
        var series = $"crypto/{account.Market}/hour/{account.Symbol.ToLowerInvariant()}_trade.zip";
        var last = LastDay(data, series);
        var day = (date ?? last).Date;
        if (day < run.StartDate || day > last)
            throw new ConfigurationException(string.Create(CultureInfo.InvariantCulture, $"no decision on {day:yyyy-MM-dd}: the run begins on {run.StartDate:yyyy-MM-dd} (start-date) and its data end on {last:yyyy-MM-dd}"));
        var outcome = await ConfiguredBacktest.WatchAsync(backtest.Request with { PeriodFinish = day }, session);
        if (outcome.ExitCode != ExitCodes.Completed)
        {
            Console.Error.WriteLine("yenvalve: " + outcome.RuntimeError.ReplaceLineEndings(" "));
            return outcome.ExitCode;
        }

        var decision = AuditLog.Read(outcome.Log.Select(line => line.Message)).Decisions.LastOrDefault(d => d.Time.Date <= day)
            ?? throw new ConfigurationException(string.Create(CultureInfo.InvariantCulture, $"no decision by {day:yyyy-MM-dd}: the run begins later, or the algorithm keeps no audit"));
        if (date != null && decision.Time.Date != day)
            throw new ConfigurationException(string.Create(CultureInfo.InvariantCulture, $"no decision on {day:yyyy-MM-dd}; the last before it is of {decision.Time:yyyy-MM-dd HH:mm}"));
        var levels = LiquidationMap.Below(data, series, decision, out var fromOpenInterest);
        var meetings = PolicyCalendar.Ahead(data, PolicyCalendar.Meetings, decision.Time, "Scheduled");
        var briefing = new Briefing.Briefing(
            decision,
            SignalThresholds.Read(decision, policy),
            [.. ChainModel.Read(decision).Select(link => new ChainReading(link.Link.Name, link.State.ToString().ToLowerInvariant(), link.Text))],
            levels,
            fromOpenInterest,
            meetings is [var next, ..] ? next.UtcTime : null,
            PolicyCalendar.Ahead(data, PolicyCalendar.Auctions, decision.Time, "Auction"));
        if (session.IsJson) session.WriteJson(briefing);
        else BriefingDisplay.Write(session, briefing);
        return ExitCodes.Completed;
    }

    private static (RunParameters Run, PolicyParameters Policy, AccountParameters Account) Read(Func<string, string?> given)
    {
        try
        {
            return (RunParameters.Set.Read(given), PolicyCatalogue.Set.Read(given), AccountParameters.Set.Read(given));
        }
        catch (ArgumentException refused)
        {
            throw new ConfigurationException(refused.Message);
        }
    }

    private static DateTime LastDay(string data, string series)
    {
        var hours = SeriesDefinition.All.First(known => known.Path.StartsWith("crypto/", StringComparison.Ordinal)) with { Path = series };
        return SeriesHealth.Of(data, hours).Last?.Date ?? throw new ConfigurationException($"{series} is not in the data folder {data}");
    }
}
