using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using YenValve.Collector.Feeds;
using YenValve.Collector.Health;
using YenValve.Collector.Http;
using YenValve.Collector.Publishers;
using YenValve.Collector.Storing;
using YenValve.Collector.Streams.Hosting;

namespace YenValve.Collector.Hosting;

/// <summary>Puts the collector together as a generic host.</summary>
public static class CollectorHost
{
    // Where OpenTelemetry's own variable names a collector of metrics, they are sent there.
    private const string MetricsEndpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Reads the options.</summary>
    /// <param name="file">A configuration file of which the section <c>collector</c> is read, such as LEAN's config.json; null for none.</param>
    /// <exception cref="InvalidOperationException">An option does not exist, or its value cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is no JSON.</exception>
    public static CollectorOptions ReadOptions(string? file)
    {
        var builder = new ConfigurationBuilder();
        if (file != null) builder.AddJsonFile(Path.GetFullPath(file), optional: false, reloadOnChange: false);
        builder.AddEnvironmentVariables(CollectorOptions.EnvironmentPrefix);
        var options = new CollectorOptions();
        builder.Build().GetSection(CollectorOptions.Section).Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
        return options;
    }

    /// <summary>A host that has not started.</summary>
    /// <param name="options">What it does.</param>
    /// <param name="logging">Where its log goes.</param>
    /// <param name="time">Its clock; the system's where null.</param>
    /// <exception cref="IOException">Another process writes into the data folder.</exception>
    /// <exception cref="ArgumentException">A feed that is asked for does not exist.</exception>
    public static IHost Create(CollectorOptions options, Action<ILoggingBuilder> logging, TimeProvider? time = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        logging(builder.Logging);
        var services = builder.Services;

        // Stopping is the caller's affair: the console's own lifetime would take Ctrl-C twice.
        services.RemoveAll<IHostLifetime>().AddSingleton<IHostLifetime, CallerLifetime>();
        services.AddSingleton(time ?? TimeProvider.System).AddSingleton(options);
        services.AddSingleton<CollectorTelemetry>().AddSingleton<ClockWatch>().AddSingleton<FeedBoard>().AddSingleton<PublisherClients>();
        services.AddSingleton(provider => new SeriesStore(options.DataFolder, provider.GetRequiredService<CollectorTelemetry>()));
        services.AddPublishers();
        services.AddLiquidationStreams(options.Liquidations);
        services.AddSingleton<FeedService>();
        if (options.HealthPort > 0)
        {
            services.AddSingleton<IHostedService>(provider => new HealthEndpoint(
                options.HealthPort, provider.GetRequiredService<FeedBoard>(), provider.GetRequiredService<ILogger<HealthEndpoint>>()));
        }

        services.AddHostedService(provider => provider.GetRequiredService<FeedService>());
        if (Environment.GetEnvironmentVariable(MetricsEndpoint) is { Length: > 0 })
        {
            // The exporter asks the host's configuration for its other variables, which an empty host does not fill.
            builder.Configuration.AddEnvironmentVariables();
            services.AddOpenTelemetry().WithMetrics(metrics => metrics.AddMeter(CollectorTelemetry.MeterName, "Polly").AddOtlpExporter());
        }

        var host = builder.Build();
        try
        {
            // The folder's lock and the feeds' names are looked at before anything runs.
            _ = host.Services.GetRequiredService<FeedService>();
            return host;
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }

    private sealed class CallerLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
