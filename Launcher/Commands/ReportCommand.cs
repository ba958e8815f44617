using System.CommandLine;
using YenValve.Launcher.CommandLine;
using YenValve.Launcher.Reporting;
using YenValve.Launcher.Running;

namespace YenValve.Launcher.Commands;

/// <summary><c>report</c>: a page, and pictures, of what a run did and why, from LEAN's result file and the decision audit in its log.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var result = new Argument<string>("result") { Description = "LEAN's result file, <id>.json; its log, order events and twins are looked for beside it.", HelpName = "result.json" };
        var to = new Option<string>("--to", "--report-destination") { Description = "The page. Without it: <id>-report.html beside the result.", HelpName = "file" };
        var pictures = new Option<string>("--pictures") { Description = "Folder for PNG pictures of the main panels.", HelpName = "folder" };
        var data = new Option<string>("--data-folder") { Description = "LEAN data folder, for Bitcoin's candles and the data's fingerprint. Without it: the bundled one.", HelpName = "folder" };
        var log = new Option<string>("--log") { Description = "Log that holds the decision audit. Without it: <id>-log.txt or log.txt beside the result.", HelpName = "file" };
        var command = new ExampledCommand("report", "Makes one HTML page of a run: what it did, why, what it cost, and whether luck would have done it.",
            "yenvalve report results/YenValve.json",
            "yenvalve report results/YenValve.json --to report.html --pictures pictures") { result, to, pictures, data, log };
        return command.Runs(session =>
        {
            var parsed = session.Parsed;
            var file = parsed.GetRequiredValue(result);
            var folder = parsed.GetValue(data);
            if (folder != null && !Directory.Exists(folder)) throw new ConfigurationException($"--data-folder not found: {folder}");
            var written = ReportFiles.Write(file, parsed.GetValue(to) ?? ReportFiles.PathBeside(file), folder ?? BundledData(), parsed.GetValue(log), parsed.GetValue(pictures));
            if (session.IsJson) session.WriteJson(new { report = written[0], bytes = new FileInfo(written[0]).Length, pictures = written.Skip(1) });
            else foreach (var path in written) session.WriteLine(path);
            return ExitCodes.Completed;
        });
    }

    private static string? BundledData()
    {
        var folder = RepositoryFolder.BundledData;
        return Directory.Exists(folder) ? folder : null;
    }
}
