using NodaTime;
using QuantConnect.Data.Consolidators;
using QuantConnect.Util;

namespace QuantConnect.Data;

/// <summary>A subscription to one type of data of one symbol.</summary>
public class SubscriptionDataConfig : IEquatable<SubscriptionDataConfig>
{
    private readonly SecurityIdentifier _sid;
    private readonly bool _mapped;

    /// <summary>Makes a subscription.</summary>
    public SubscriptionDataConfig(Type objectType, Symbol symbol, Resolution resolution, DateTimeZone dataTimeZone, DateTimeZone exchangeTimeZone,
        bool fillForward, bool extendedHours, bool isInternalFeed, bool isCustom = false, TickType? tickType = null,
        bool isFilteredSubscription = true, DataNormalizationMode dataNormalizationMode = DataNormalizationMode.Adjusted,
        DataMappingMode dataMappingMode = DataMappingMode.OpenInterest, uint contractDepthOffset = 0, bool mappedConfig = false)
    {
        ArgumentNullException.ThrowIfNull(objectType);
        ArgumentNullException.ThrowIfNull(symbol);
        ArgumentNullException.ThrowIfNull(dataTimeZone);
        ArgumentNullException.ThrowIfNull(exchangeTimeZone);

        Type = objectType;
        Symbol = symbol;
        _sid = symbol.ID;
        Resolution = resolution;
        Increment = resolution.ToTimeSpan();
        DataTimeZone = dataTimeZone;
        ExchangeTimeZone = exchangeTimeZone;
        FillDataForward = resolution != Resolution.Tick && fillForward;
        ExtendedMarketHours = extendedHours && LeanData.SupportsExtendedMarketHours(objectType);
        IsInternalFeed = isInternalFeed;
        IsCustomData = isCustom;
        IsFilteredSubscription = isFilteredSubscription;
        TickType = tickType ?? LeanData.GetCommonTickTypeForCommonDataTypes(objectType, symbol.SecurityType);
        DataNormalizationMode = dataNormalizationMode;
        DataMappingMode = dataMappingMode;
        ContractDepthOffset = contractDepthOffset;
        PriceScaleFactor = 1;
        Consolidators = new ConsolidatorSet();
        _mapped = mappedConfig;
    }

    /// <summary>Copies a subscription, with some things changed; the consolidators are shared.</summary>
    public SubscriptionDataConfig(SubscriptionDataConfig config, Type? objectType = null, Symbol? symbol = null, Resolution? resolution = null,
        DateTimeZone? dataTimeZone = null, DateTimeZone? exchangeTimeZone = null, bool? fillForward = null, bool? extendedHours = null,
        bool? isInternalFeed = null, bool? isCustom = null, TickType? tickType = null, bool? isFilteredSubscription = null,
        DataNormalizationMode? dataNormalizationMode = null, DataMappingMode? dataMappingMode = null, uint? contractDepthOffset = null,
        bool? mappedConfig = null)
        : this(
            objectType ?? config.Type,
            symbol ?? config.Symbol,
            resolution ?? config.Resolution,
            dataTimeZone ?? config.DataTimeZone,
            exchangeTimeZone ?? config.ExchangeTimeZone,
            fillForward ?? config.FillDataForward,
            extendedHours ?? config.ExtendedMarketHours,
            isInternalFeed ?? config.IsInternalFeed,
            isCustom ?? config.IsCustomData,
            tickType ?? config.TickType,
            isFilteredSubscription ?? config.IsFilteredSubscription,
            dataNormalizationMode ?? config.DataNormalizationMode,
            dataMappingMode ?? config.DataMappingMode,
            contractDepthOffset ?? config.ContractDepthOffset,
            mappedConfig ?? false)
    {
        PriceScaleFactor = config.PriceScaleFactor;
        SumOfDividends = config.SumOfDividends;
        Consolidators = config.Consolidators;
    }

    /// <summary>Type of the data.</summary>
    public Type Type { get; }

    /// <summary>Kind of the security.</summary>
    public SecurityType SecurityType => Symbol.SecurityType;

    /// <summary>The symbol.</summary>
    public Symbol Symbol { get; }

    /// <summary>What the bars are made of.</summary>
    public TickType TickType { get; }

    /// <summary>Resolution.</summary>
    public Resolution Resolution { get; }

    /// <summary>Length of a bar.</summary>
    public TimeSpan Increment { get; }

    /// <summary>Whether gaps are filled with the last data.</summary>
    public bool FillDataForward { get; }

    /// <summary>Whether pre-market and after-hours data is included.</summary>
    public bool ExtendedMarketHours { get; }

    /// <summary>Whether the engine itself needs it and the algorithm does not see it.</summary>
    public bool IsInternalFeed { get; }

    /// <summary>Whether the data is custom.</summary>
    public bool IsCustomData { get; }

    /// <summary>Dividends up to now, for total return.</summary>
    public decimal SumOfDividends { get; set; }

    /// <summary>How prices are adjusted.</summary>
    public DataNormalizationMode DataNormalizationMode { get; set; }

    /// <summary>When a continuous future rolls.</summary>
    public DataMappingMode DataMappingMode { get; }

    /// <summary>Which contract of a chain: 0 the front month.</summary>
    public uint ContractDepthOffset { get; }

    /// <summary>Factor on prices now.</summary>
    public decimal PriceScaleFactor { get; set; }

    /// <summary>Market of the security.</summary>
    public string Market => Symbol.ID.Market;

    /// <summary>Time zone of the data files.</summary>
    public DateTimeZone DataTimeZone { get; }

    /// <summary>Time zone of the exchange, which bar times are in.</summary>
    public DateTimeZone ExchangeTimeZone { get; }

    /// <summary>Consolidators fed with the data, in the order they were added.</summary>
    public ISet<IDataConsolidator> Consolidators { get; }

    /// <summary>Whether data outside market hours is dropped.</summary>
    public bool IsFilteredSubscription { get; }

    /// <inheritdoc/>
    public bool Equals(SubscriptionDataConfig? other)
    {
        if (ReferenceEquals(this, other)) return true;
        return other is not null
            && _sid.Equals(other._sid)
            && Type == other.Type
            && TickType == other.TickType
            && Resolution == other.Resolution
            && FillDataForward == other.FillDataForward
            && ExtendedMarketHours == other.ExtendedMarketHours
            && IsInternalFeed == other.IsInternalFeed
            && IsCustomData == other.IsCustomData
            && IsFilteredSubscription == other.IsFilteredSubscription
            && DataMappingMode == other.DataMappingMode
            && ContractDepthOffset == other.ContractDepthOffset
            && _mapped == other._mapped
            && DataTimeZone.Equals(other.DataTimeZone)
            && ExchangeTimeZone.Equals(other.ExchangeTimeZone);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SubscriptionDataConfig other && other.GetType() == GetType() && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_sid, Type, TickType, Resolution, FillDataForward, IsInternalFeed, DataTimeZone.Id, ExchangeTimeZone.Id);

    /// <summary>Same subscription.</summary>
    public static bool operator ==(SubscriptionDataConfig? left, SubscriptionDataConfig? right) => Equals(left, right);

    /// <summary>Another subscription.</summary>
    public static bool operator !=(SubscriptionDataConfig? left, SubscriptionDataConfig? right) => !Equals(left, right);

    /// <inheritdoc/>
    public override string ToString() => ToString(Symbol.Value);

    /// <summary>Shown with the given name of the symbol.</summary>
    public string ToString(string symbol) => StringExtensions.Invariant(
        $"{symbol},#{ContractDepthOffset},{Symbol.Value},{Resolution},{Type.Name},{TickType},{DataNormalizationMode},{DataMappingMode}{(IsInternalFeed ? ",Internal" : string.Empty)}");
}
