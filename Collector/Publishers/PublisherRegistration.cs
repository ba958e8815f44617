using Microsoft.Extensions.DependencyInjection;
using YenValve.Collector.Feeds;
using YenValve.Collector.Publishers.Mof;

namespace YenValve.Collector.Publishers;

/// <summary>Every feed there is.</summary>
internal static class PublisherRegistration
{
    /// <summary>Adds the feeds that are asked on a calendar.</summary>
    public static IServiceCollection AddPublishers(this IServiceCollection services) => services.AddSingleton<IFeed, JgbCurveFeed>();
}
