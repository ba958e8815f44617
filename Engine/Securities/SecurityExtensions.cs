using QuantConnect.Securities;

namespace QuantConnect.Util;

/// <summary>Questions about a security.</summary>
public static class SecurityExtensions
{
    /// <summary>Whether all subscriptions of a security are internal, so that the algorithm does not see its data.</summary>
    public static bool IsInternalFeed(this Security security)
    {
        foreach (var config in security.Subscriptions)
        {
            if (!config.IsInternalFeed) return false;
        }
        return true;
    }
}
