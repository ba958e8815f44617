using QuantConnect.Data;

namespace QuantConnect.Interfaces;

/// <summary>Keeps the subscriptions of an algorithm.</summary>
public interface IAlgorithmSubscriptionManager : ISubscriptionDataConfigService
{
    /// <summary>Every subscription of the algorithm.</summary>
    IEnumerable<SubscriptionDataConfig> SubscriptionManagerSubscriptions { get; }

    /// <summary>Number of subscriptions.</summary>
    int SubscriptionManagerCount();
}
