using QuantConnect.Util;

namespace QuantConnect.Data;

/// <summary>Helpers over subscriptions.</summary>
public static class SubscriptionDataConfigExtensions
{
    /// <summary>Finest resolution of the subscriptions; daily when there are none.</summary>
    public static Resolution GetHighestResolution(this IEnumerable<SubscriptionDataConfig> subscriptionDataConfigs) =>
        subscriptionDataConfigs.Select(static config => config.Resolution).DefaultIfEmpty(Resolution.Daily).Min();

    /// <summary>Whether one of the subscriptions fills gaps.</summary>
    public static bool IsFillForward(this IEnumerable<SubscriptionDataConfig> subscriptionDataConfigs) =>
        subscriptionDataConfigs.Any(static config => config.FillDataForward);

    /// <summary>Whether one of the subscriptions includes extended hours.</summary>
    public static bool IsExtendedMarketHours(this IEnumerable<SubscriptionDataConfig> subscriptionDataConfigs) =>
        subscriptionDataConfigs.Any(static config => config.ExtendedMarketHours);

    /// <summary>Whether one of the subscriptions is custom data.</summary>
    public static bool IsCustomData(this IEnumerable<SubscriptionDataConfig> subscriptionDataConfigs) =>
        subscriptionDataConfigs.Any(static config => config.IsCustomData);

    /// <summary>How the first subscription adjusts prices.</summary>
    public static DataNormalizationMode DataNormalizationMode(this IEnumerable<SubscriptionDataConfig> subscriptionDataConfigs) =>
        subscriptionDataConfigs.Select(static config => config.DataNormalizationMode).DefaultIfEmpty(QuantConnect.DataNormalizationMode.Adjusted).First();

    /// <summary>Sets how all subscriptions adjust prices.</summary>
    public static void SetDataNormalizationMode(this IEnumerable<SubscriptionDataConfig> subscriptionDataConfigs, DataNormalizationMode mode)
    {
        foreach (var config in subscriptionDataConfigs) config.DataNormalizationMode = mode;
    }

    /// <summary>Whether the ticker can change in time.</summary>
    public static bool TickerShouldBeMapped(this SubscriptionDataConfig config) => config.GetBaseDataInstance().RequiresMapping();

    /// <summary>Whether prices are adjusted at all.</summary>
    public static bool PricesShouldBeScaled(this SubscriptionDataConfig config, bool liveMode = false) => !IsOther(config)
        && (config.SecurityType == SecurityType.Equity && !liveMode
            || config.SecurityType == SecurityType.Future && config.Symbol.IsCanonical() && LeanData.IsCommonLeanDataType(config.Type));

    /// <summary>Whether splits and dividends are handed out.</summary>
    public static bool EmitSplitsAndDividends(this SubscriptionDataConfig config) => !IsOther(config) && config.SecurityType == SecurityType.Equity;

    /// <summary>Whether the security can cease to trade.</summary>
    public static bool CanBeDelisted(this SubscriptionDataConfig config) =>
        config.SecurityType is SecurityType.Future or SecurityType.Equity || config.SecurityType.IsOption();

    /// <summary>A new object of the subscription's type, with its symbol.</summary>
    public static BaseData GetBaseDataInstance(this SubscriptionDataConfig config)
    {
        var instance = config.Type.GetBaseDataInstance();
        instance.Symbol = config.Symbol;
        return instance;
    }

    private static bool IsOther(SubscriptionDataConfig config) => config.IsCustomData || config.Symbol.Value.Contains("UNIVERSE");
}
