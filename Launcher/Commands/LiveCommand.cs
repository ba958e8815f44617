using System.CommandLine;
using System.Globalization;
using YenValve.Launcher.CommandLine;
using YenValve.Launcher.Configuration;
using YenValve.Launcher.Live;

namespace YenValve.Launcher.Commands;

/// <summary><c>live</c>: the algorithm on LEAN's paper brokerage rules, in real time on files that grow, or over history.</summary>
internal static class LiveCommand
{
    /// <summary>Environment of the configuration that is used when nobody names one; LEAN's name.</summary>
    public const string PaperEnvironment = "live-paper";

    private const int DefaultPort = 8462;

    public static Command Create()
    {
        var paper = new Option<bool>("--paper") { Description = "Trades on paper in real time, on files that a collector appends to; started again it goes on with its account." };
        var replay = new Option<string>("--replay") { Description = "Data folder whose history goes through the live path instead; decides what a backtest of it decides. protective-stop=live counts as off, as it does there.", HelpName = "folder" };
        var speed = new Option<string>("--speed") { Description = "Seconds of a replay in one second, or max.", HelpName = "number|max", DefaultValueFactory = _ => "max" };
        var from = new Option<DateTime?>("--from") { Description = "First day of a replay; without it the parameter start-date.", HelpName = "date" };
        var to = new Option<DateTime?>("--to") { Description = "Last day of a replay; without it the parameter end-date.", HelpName = "date" };
        var environment = new Option<string>("--environment") { Description = "Environment of the configuration.", HelpName = "name", DefaultValueFactory = _ => PaperEnvironment };
        var port = new Option<int>("--port") { Description = "Port on 127.0.0.1 of /status and /health; 0 for none.", HelpName = "number", DefaultValueFactory = _ => DefaultPort };
        var poll = new Option<double>("--poll") { Description = "Seconds between two looks at the files.", HelpName = "seconds", DefaultValueFactory = _ => 1.0 };
        var options = new RunOptions();
        var command = new ExampledCommand("live", "Runs an algorithm live on LEAN's paper brokerage rules, with a status page in the terminal and the same as JSON on loopback.",
            "yenvalve live --paper --data-folder Data/Live",
            "yenvalve live --replay Data/Market --from 2025-04-01 --to 2025-04-30 --parameter trend off",
            "yenvalve live --replay Data/Market --speed 3600 --from 2026-01-15 --to 2026-02-05")
        {
            paper, replay, speed, from, to, environment, port, poll,
        };
        options.AddTo(command, writesResults: true);
        return command.Runs(session =>
        {
            var parsed = session.Parsed;
            var folder = parsed.GetValue(replay);
            if (parsed.GetValue(paper) == (folder != null)) throw new ConfigurationException("live wants --paper or --replay <folder>, one of them");
            var config = options.Read(parsed, parsed.GetValue(environment));
            if (folder == null) return LiveSession.PaperAsync(session, config, Poll(parsed.GetValue(poll)), parsed.GetValue(port), TimeProvider.System);
            config.Set(LeanConfig.DataFolder, folder);
            if (parsed.GetResult("--output") == null && parsed.GetResult("--results-destination-folder") == null) config.Set(LeanConfig.ResultsFolder, "live/replay");
            var first = Day(parsed.GetValue(from), config, "start-date", "--from");
            var last = Day(parsed.GetValue(to), config, "end-date", "--to");
            if (last < first) throw new ConfigurationException(string.Create(CultureInfo.InvariantCulture, $"a replay from {first:yyyy-MM-dd} to {last:yyyy-MM-dd} has no day"));
            // What rests live and not in a backtest would set a replay apart from the backtest that it is held against.
            if (config.Parameters.GetValueOrDefault("protective-stop") == "live") config.SetParameter("protective-stop", "off");
            // A replay leaves nothing behind that another would find.
            config.Set(LeanConfig.ObjectStoreFolder, "");
            return LiveSession.ReplayAsync(session, config, first, last, Speed(parsed.GetValue(speed)!), parsed.GetValue(port), TimeProvider.System);
        });
    }

    private static double Speed(string text)
    {
        if (text == "max") return double.PositiveInfinity;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var speed) && speed > 0.0 && double.IsFinite(speed)
            ? speed
            : throw new ConfigurationException($"--speed is a number above zero or max, not '{text}'");
    }

    private static TimeSpan Poll(double seconds) => seconds is >= 0.1 and <= 3600.0
        ? TimeSpan.FromSeconds(seconds)
        : throw new ConfigurationException(FormattableString.Invariant($"--poll is between 0.1 and 3600 seconds, not {seconds}"));

    private static DateTime Day(DateTime? given, LeanConfig config, string parameter, string option)
    {
        if (given is { } day) return day.Date;
        return DateTime.TryParseExact(config.Parameters.GetValueOrDefault(parameter), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
            ? read
            : throw new ConfigurationException($"a replay wants {option}: there is no parameter {parameter} to take it from");
    }
}
