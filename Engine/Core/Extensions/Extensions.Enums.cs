using QuantConnect.Logging;

namespace QuantConnect;

public static partial class Extensions
{
    /// <summary>Name of the value in lower case.</summary>
    public static string ToLower(this Enum @enum) => @enum.ToString().ToLowerInvariant();

    /// <summary>Name of the resolution in lower case.</summary>
    public static string ResolutionToLower(this Resolution resolution) => resolution switch
    {
        Resolution.Tick => "tick",
        Resolution.Second => "second",
        Resolution.Minute => "minute",
        Resolution.Hour => "hour",
        Resolution.Daily => "daily",
        _ => resolution.ToLower(),
    };

    /// <summary>Name of the tick type in lower case.</summary>
    public static string TickTypeToLower(this TickType tickType) => tickType switch
    {
        TickType.Trade => "trade",
        TickType.Quote => "quote",
        TickType.OpenInterest => "openinterest",
        _ => tickType.ToLower(),
    };

    /// <summary>Name of the security type in lower case.</summary>
    public static string SecurityTypeToLower(this SecurityType securityType) => securityType.ToString().ToLowerInvariant();

    /// <summary>Name of the right in lower case.</summary>
    public static string OptionRightToLower(this OptionRight optionRight) => optionRight == OptionRight.Call ? "call" : "put";

    /// <summary>Name of the style in lower case.</summary>
    public static string OptionStyleToLower(this OptionStyle optionStyle) => optionStyle == OptionStyle.American ? "american" : "european";

    /// <summary>Name of the right.</summary>
    public static string ToStringPerformance(this OptionRight optionRight) => optionRight == OptionRight.Call ? "Call" : "Put";

    /// <summary>Right of a name.</summary>
    public static OptionRight ParseOptionRight(this string optionRight) => optionRight.LazyToLower() switch
    {
        "call" or "c" => OptionRight.Call,
        "put" or "p" => OptionRight.Put,
        _ => throw new ArgumentException($"Unexpected OptionRight: {optionRight}"),
    };

    /// <summary>Style of a name.</summary>
    public static OptionStyle ParseOptionStyle(this string optionStyle) => optionStyle.LazyToLower() switch
    {
        "american" => OptionStyle.American,
        "european" => OptionStyle.European,
        _ => throw new ArgumentException($"Unexpected OptionStyle: {optionStyle}"),
    };

    /// <summary>Mapping mode of a name or number; null when there is none.</summary>
    public static DataMappingMode? ParseDataMappingMode(this string dataMappingMode)
    {
        if (string.IsNullOrEmpty(dataMappingMode)) return null;
        return Enum.TryParse<DataMappingMode>(dataMappingMode, true, out var mode) && Enum.IsDefined(mode)
            ? mode
            : throw new ArgumentException($"Unexpected DataMappingMode: {dataMappingMode}");
    }

    /// <summary>The other right.</summary>
    public static OptionRight Invert(this OptionRight right) => right == OptionRight.Call ? OptionRight.Put : OptionRight.Call;

    /// <summary>Security type of a name.</summary>
    public static bool TryParseSecurityType(this string value, out SecurityType securityType, bool ignoreCase = true)
    {
        if (Enum.TryParse(value, ignoreCase, out securityType)) return true;
        Log.Error($"Extensions.TryParseSecurityType(): Attempted to parse unknown SecurityType: {value}");
        return false;
    }

    /// <summary>Whether the value is one of the security types.</summary>
    public static bool IsValid(this SecurityType securityType) => securityType is >= SecurityType.Base and <= SecurityType.CryptoFuture;

    /// <summary>Whether the type is an option.</summary>
    public static bool IsOption(this SecurityType securityType) =>
        securityType is SecurityType.Option or SecurityType.FutureOption or SecurityType.IndexOption;

    /// <summary>Whether there can be options on the type.</summary>
    public static bool HasOptions(this SecurityType securityType) =>
        securityType is SecurityType.Equity or SecurityType.Future or SecurityType.Index;

    /// <summary>Usual style of the options of, or on, the type.</summary>
    public static OptionStyle DefaultOptionStyle(this SecurityType securityType)
    {
        if (!securityType.HasOptions() && !securityType.IsOption())
        {
            throw new ArgumentException($"The SecurityType {securityType} has no default OptionStyle, because it has no options available for it");
        }
        return securityType is SecurityType.Index or SecurityType.IndexOption ? OptionStyle.European : OptionStyle.American;
    }

    /// <summary>Whether the ticker of the symbol can change in time.</summary>
    public static bool RequiresMapping(this Symbol symbol) => symbol.SecurityType switch
    {
        SecurityType.Base => symbol.HasUnderlying && symbol.Underlying!.RequiresMapping(),
        SecurityType.Future => symbol.IsCanonical(),
        SecurityType.Equity or SecurityType.Option => true,
        _ => false,
    };

    /// <summary>Warning that a security has no price yet.</summary>
    public static string GetZeroPriceMessage(this Symbol symbol) =>
        $"{symbol}: The security does not have an accurate price as it has not yet received a bar of data. Before placing a trade (or using SetHoldings) warm up your algorithm with SetWarmup, or use slice.Contains(symbol) to confirm the Slice object has price before using the data. Data does not necessarily all arrive at the same time so your algorithm should confirm the data is ready before using it. In live trading this can mean you do not have an active subscription to the asset class you're trying to trade. If using custom data make sure you've set the 'Value' property.";
}
