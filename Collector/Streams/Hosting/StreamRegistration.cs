using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using YenValve.Collector.Feeds;
using YenValve.Collector.Health;
using YenValve.Collector.Storing;

namespace YenValve.Collector.Streams.Hosting;

/// <summary>The streams of the collector.</summary>
internal static class StreamRegistration
{
    /// <summary>Adds the streams of liquidations.</summary>
    /// <param name="services">The collector's services.</param>
    /// <param name="options">Which, and where.</param>
    /// <exception cref="ArgumentException">Two streams fill one series.</exception>
    public static IServiceCollection AddLiquidationStreams(this IServiceCollection services, LiquidationOptions options)
    {
        services.AddSingleton(provider => new StreamInstruments(provider.GetRequiredService<CollectorTelemetry>().Meter));
        var settings = new StreamSettings { Bar = TimeSpan.FromMinutes(options.BarMinutes) };
        foreach (var source in options.Sources())
        {
            services.AddSingleton<IStreamFeed>(provider => new LiquidationStream(
                source,
                settings,
                provider.GetRequiredService<SeriesStore>(),
                provider.GetRequiredService<FeedBoard>(),
                provider.GetRequiredService<StreamInstruments>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<LiquidationStream>>()));
        }

        return services;
    }
}
