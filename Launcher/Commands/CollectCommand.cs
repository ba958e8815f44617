using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Spectre.Console;
using YenValve.Collector.Health;
using YenValve.Collector.Hosting;
using YenValve.Launcher.CommandLine;
using YenValve.Launcher.Configuration;

namespace YenValve.Launcher.Commands;

/// <summary><c>yenvalve collect</c>: publishers and exchanges into the files that a backtest reads, until Ctrl-C.</summary>
internal static class CollectCommand
{
    public static Command Create()
    {
        var config = new Option<string>("--config", "--lean-config") { Description = "Configuration whose section 'collector' is read, such as LEAN's config.json.", HelpName = "file" };
        var folder = new Option<string>("--data-folder") { Description = "LEAN data folder to collect into. Without it: the section's dataFolder, or the configuration's data-folder.", HelpName = "folder" };
        var feeds = new Option<string[]>("--feeds") { Description = "Feeds to run, by name or by publisher (binance for all of Binance). Without it: all.", HelpName = "name", AllowMultipleArgumentsPerToken = true };
        var port = new Option<int?>("--health-port") { Description = "Port of the health endpoint on 127.0.0.1; 0 for none.", HelpName = "port" };
        var once = new Option<bool>("--once") { Description = "Ask every feed once, show what came of it, and end. Streams are not opened." };
        var command = new ExampledCommand("collect", "Collects live figures from their publishers into a data folder, the same files that a backtest reads.",
            "yenvalve collect --data-folder live-data",
            "yenvalve collect --data-folder live-data --once --feeds mof cboe binance-hour")
        {
            config, folder, feeds, port, once,
        };
        return command.Runs(async session =>
        {
            var options = Guarded(() => CollectorHost.ReadOptions(session.Parsed.GetValue(config)));
            options.DataFolder = session.Parsed.GetValue(folder) ?? FolderOf(options, session.Parsed.GetValue(config));
            if (session.Parsed.GetValue(feeds) is { Length: > 0 } named) options.Feeds = named;
            if (session.Parsed.GetValue(port) is { } asked) options.HealthPort = asked;
            var isOnce = session.Parsed.GetValue(once);
            if (isOnce) options.HealthPort = 0;
            using var host = Guarded(() => CollectorHost.Create(options, logging => Log(logging, session.IsVerbose, isOnce)));
            return isOnce ? await OnceAsync(host, session) : await UntilStoppedAsync(host, session);
        });
    }

    private static string FolderOf(CollectorOptions options, string? config)
    {
        if (options.DataFolder.Length > 0) return options.DataFolder;
        return (config == null ? null : LeanConfig.Read(config).Get(LeanConfig.DataFolder)) ?? throw new ConfigurationException("no data folder to collect into: --data-folder names it");
    }

    private static async Task<int> OnceAsync(IHost host, Session session)
    {
        await host.Services.GetRequiredService<FeedService>().PollOnceAsync(session.Cancellation);
        session.Cancellation.ThrowIfCancellationRequested();
        var health = host.Services.GetRequiredService<FeedBoard>().Snapshot();
        if (session.IsJson) Console.Out.WriteLine(health.ToJson());
        var table = new Table().Border(TableBorder.Simple).AddColumns("feed", "state", "last row", "new rows", "refused", "");
        foreach (var feed in health.Feeds)
            table.AddRow(feed.Name, feed.State.ToString().ToLowerInvariant(), feed.LastRow ?? "", FormattableString.Invariant($"{feed.Rows}"), FormattableString.Invariant($"{feed.Refused}"), Markup.Escape(feed.LastError ?? ""));
        session.Console.Write(table);
        return health.Feeds.Any(feed => feed.State == FeedState.Failing || feed.Refused > 0) ? ExitCodes.Finding : ExitCodes.Completed;
    }

    private static async Task<int> UntilStoppedAsync(IHost host, Session session)
    {
        await host.StartAsync(session.Cancellation);
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, session.Cancellation);
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C or SIGTERM: how it is meant to end.
        }

        await host.StopAsync(CancellationToken.None);
        return ExitCodes.Completed;
    }

    // People read lines; a file, a pipe or a container's log gets one JSON object a line. Always on the error stream.
    private static void Log(ILoggingBuilder logging, bool isVerbose, bool isOnce)
    {
        if (Console.IsErrorRedirected) logging.AddJsonConsole(options => options.UseUtcTimestamp = true);
        else
        {
            logging.AddSimpleConsole(options =>
            {
                options.SingleLine = true;
                options.UseUtcTimestamp = true;
                options.TimestampFormat = "HH:mm:ss ";
            });
        }

        logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        logging.SetMinimumLevel(isVerbose ? LogLevel.Debug : isOnce ? LogLevel.Warning : LogLevel.Information);
    }

    private static T Guarded<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException or InvalidOperationException or FormatException)
        {
            throw new ConfigurationException(problem.Message);
        }
    }
}
