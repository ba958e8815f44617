using Microsoft.Extensions.DependencyInjection;
using YenValve.Collector.Feeds;
using YenValve.Collector.Publishers.Binance;
using YenValve.Collector.Publishers.Boj;
using YenValve.Collector.Publishers.Cboe;
using YenValve.Collector.Publishers.Cftc;
using YenValve.Collector.Publishers.Chains;
using YenValve.Collector.Publishers.Dropped;
using YenValve.Collector.Publishers.Fred;
using YenValve.Collector.Publishers.Mof;
using YenValve.Importing;

namespace YenValve.Collector.Publishers;

/// <summary>Every feed that is asked on a calendar.</summary>
internal static class PublisherRegistration
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddPublishers(this IServiceCollection services)
    {
        services.AddSingleton<IFeed, JgbCurveFeed>();
        foreach (var length in Enum.GetValues<BarLength>())
            services.AddSingleton<IFeed>(provider => ActivatorUtilities.CreateInstance<KlineFeed>(provider, length));
        services.AddSingleton<IFeed, PerpetualFeed>();
        services.AddSingleton<IFeed, VixFeed>();
        foreach (var series in FredOptions.Series)
            services.AddSingleton<IFeed>(provider => ActivatorUtilities.CreateInstance<FredFeed>(provider, series, (Func<string?>)FredKey));
        services.AddSingleton<IFeed, PositionsFeed>();
        services.AddSingleton<IFeed, MeetingsFeed>();
        services.AddSingleton<IFeed, CallRateFeed>();
        services.AddSingleton<ChainVolatility>();
        services.AddSingleton<IFeed, ChainFeed>();
        services.AddSingleton<IFeed, DropFeed>();
        return services;
    }

    private static string? FredKey() => Environment.GetEnvironmentVariable(FredOptions.KeyVariable);
}
