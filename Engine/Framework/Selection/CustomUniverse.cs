using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm.Framework.Selection;

/// <summary>Tickers that a function names from time to time; subscriptions that exist already are taken as they are.</summary>
public class CustomUniverse : UserDefinedUniverse
{
    /// <summary>Makes a universe of a function.</summary>
    public CustomUniverse(SubscriptionDataConfig configuration, UniverseSettings universeSettings, TimeSpan interval, Func<DateTime, IEnumerable<string>> selector)
        : base(configuration, universeSettings, interval, selector)
    {
    }

    /// <inheritdoc/>
    public override IEnumerable<SubscriptionRequest> GetSubscriptionRequests(Security security, DateTime currentTimeUtc, DateTime maximumEndTimeUtc,
        ISubscriptionDataConfigService subscriptionService) =>
        PresentOrNewRequests(security, currentTimeUtc, maximumEndTimeUtc, subscriptionService);
}
