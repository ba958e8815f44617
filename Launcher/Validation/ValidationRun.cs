using System.CommandLine;
using YenValve.Engine;
using YenValve.Launcher.Catalog;
using YenValve.Launcher.CommandLine;
using YenValve.Launcher.Running;
using YenValve.Validation;
using YenValve.Validation.Truncation;

namespace YenValve.Launcher.Validation;

/// <summary>One validation from the command line to its exit code.</summary>
internal static class ValidationRun
{
    private const string Audit = "audit";

    /// <summary>Prepares the user's own backtest, validates it, shows what was found.</summary>
    public static async Task<int> RunAsync(Session session, RunOptions options, Func<Subject, IProgress<double>?, ValidationReport> validate)
    {
        var config = options.Read(session.Parsed);
        // decisions are compared by the audit: what its user leaves out of it could not be
        if (config.Parameters.ContainsKey(Audit)) config.SetParameter(Audit, "all");
        using var backtest = ConfiguredBacktest.Prepare(config, writesResults: false);
        var releases = new ReleaseRules(backtest.Request.DataFolder, SeriesDefinition.All.ToDictionary(series => series.Path, series => series.ReleaseOf));
        var subject = new Subject(backtest.Request with { Cache = new MarketDataCache() }, releases);
        try
        {
            var report = await session.WatchAsync("validate", progress => validate(subject, progress));
            ValidationDisplay.Write(session, report);
            if (!report.IsSound) return ExitCodes.Finding;
            return report.IsComplete ? ExitCodes.Completed : ExitCodes.Cancelled;
        }
        catch (ValidationException error)
        {
            throw new ConfigurationException(error.Message);
        }
    }

    /// <summary>A count from the command line.</summary>
    /// <exception cref="ConfigurationException">It is less than one.</exception>
    public static int AtLeastOne(Session session, Option<int> option)
    {
        var value = session.Parsed.GetValue(option);
        return value >= 1 ? value : throw new ConfigurationException($"{option.Name} is at least 1");
    }
}
