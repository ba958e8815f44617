using QuantConnect.Data;

namespace QuantConnect.Interfaces;

/// <summary>Knows the subscriptions of a symbol.</summary>
public interface ISubscriptionDataConfigProvider
{
    /// <summary>Subscriptions of one symbol, or of all; internal feeds only on request.</summary>
    List<SubscriptionDataConfig> GetSubscriptionDataConfigs(Symbol? symbol = null, bool includeInternalConfigs = false);
}
