using QuantConnect.Data;
using QuantConnect.Securities;

namespace QuantConnect.Interfaces;

/// <summary>Makes securities.</summary>
public interface ISecurityService
{
    /// <summary>Makes a security for some subscriptions, or adds them to the one there is.</summary>
    Security CreateSecurity(
        Symbol symbol,
        List<SubscriptionDataConfig> subscriptionDataConfigList,
        decimal leverage = 0,
        bool addToSymbolCache = true,
        Security? underlying = null,
        bool seedSecurity = true);

    /// <summary>Makes a security for a subscription, or adds it to the one there is.</summary>
    Security CreateSecurity(
        Symbol symbol,
        SubscriptionDataConfig subscriptionDataConfig,
        decimal leverage = 0,
        bool addToSymbolCache = true,
        Security? underlying = null,
        bool seedSecurity = true);

    /// <summary>Makes a security that only serves as a benchmark.</summary>
    Security CreateBenchmarkSecurity(Symbol symbol);
}
