using QuantConnect.Securities;

namespace QuantConnect.Util;

/// <summary>Helpers over securities.</summary>
public static class SecurityExtensions
{
    /// <summary>Whether only the engine itself subscribes to the security.</summary>
    public static bool IsInternalFeed(this Security security) => security.Subscriptions.All(static config => config.IsInternalFeed);
}
