using QuantConnect.Data;

namespace QuantConnect.Interfaces;

/// <summary>Makes subscriptions.</summary>
public interface ISubscriptionDataConfigService : ISubscriptionDataConfigProvider
{
    /// <summary>Which kinds of ticks each security type has.</summary>
    Dictionary<SecurityType, List<TickType>> AvailableDataTypes { get; }

    /// <summary>Makes one subscription to a type of data, or gives the equal one already there.</summary>
    SubscriptionDataConfig Add(Type dataType, Symbol symbol, Resolution? resolution = null, bool fillForward = true, bool extendedMarketHours = false,
        bool isFilteredSubscription = true, bool isInternalFeed = false, bool isCustomData = false,
        DataNormalizationMode dataNormalizationMode = DataNormalizationMode.Adjusted, DataMappingMode dataMappingMode = DataMappingMode.OpenInterest,
        uint contractDepthOffset = 0);

    /// <summary>Makes the subscriptions that a symbol needs at a resolution, one for each kind of its data.</summary>
    List<SubscriptionDataConfig> Add(Symbol symbol, Resolution? resolution = null, bool fillForward = true, bool extendedMarketHours = false,
        bool isFilteredSubscription = true, bool isInternalFeed = false, bool isCustomData = false, List<Tuple<Type, TickType>>? subscriptionDataTypes = null,
        DataNormalizationMode dataNormalizationMode = DataNormalizationMode.Adjusted, DataMappingMode dataMappingMode = DataMappingMode.OpenInterest,
        uint contractDepthOffset = 0);

    /// <summary>Data types and kinds of ticks of a security type at a resolution.</summary>
    List<Tuple<Type, TickType>> LookupSubscriptionConfigDataTypes(SecurityType symbolSecurityType, Resolution resolution, bool isCanonical);
}
