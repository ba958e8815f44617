using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm.Framework.Selection;

/// <summary>A fixed list of symbols; subscriptions that exist already are taken as they are.</summary>
public class ManualUniverse : UserDefinedUniverse
{
    /// <summary>Makes a universe of symbols.</summary>
    public ManualUniverse(SubscriptionDataConfig configuration, UniverseSettings universeSettings, IEnumerable<Symbol> symbols)
        : base(configuration, universeSettings, Time.MaxTimeSpan, symbols)
    {
    }

    /// <summary>Makes a universe of symbols.</summary>
    public ManualUniverse(SubscriptionDataConfig configuration, UniverseSettings universeSettings, Symbol[] symbols)
        : base(configuration, universeSettings, Time.MaxTimeSpan, symbols)
    {
    }

    /// <inheritdoc/>
    public override IEnumerable<SubscriptionRequest> GetSubscriptionRequests(Security security, DateTime currentTimeUtc, DateTime maximumEndTimeUtc,
        ISubscriptionDataConfigService subscriptionService) =>
        PresentOrNewRequests(security, currentTimeUtc, maximumEndTimeUtc, subscriptionService);
}
