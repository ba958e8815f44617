using QuantConnect.Data.Market;

namespace QuantConnect.Util;

/// <summary>Rules of LEAN's data folder and of its types of data.</summary>
public static partial class LeanData
{
    /// <summary>Type of the data of a resolution.</summary>
    public static Type GetDataType(Resolution resolution, TickType tickType)
    {
        if (resolution == Resolution.Tick) return typeof(Tick);
        return tickType switch
        {
            TickType.OpenInterest => typeof(OpenInterest),
            TickType.Quote => typeof(QuoteBar),
            _ => typeof(TradeBar),
        };
    }

    /// <summary>Whether the type is one of LEAN's own bars and ticks.</summary>
    public static bool IsCommonLeanDataType(Type baseDataType) => baseDataType == typeof(TradeBar)
        || baseDataType == typeof(QuoteBar) || baseDataType == typeof(Tick) || baseDataType == typeof(OpenInterest);

    /// <summary>Whether there is such data: there are no daily or hourly quotes of equities.</summary>
    public static bool IsValidConfiguration(SecurityType securityType, Resolution resolution, TickType tickType) =>
        securityType != SecurityType.Equity || resolution is not (Resolution.Daily or Resolution.Hour) || tickType != TickType.Quote;

    /// <summary>Usual kind of ticks of a security type.</summary>
    public static TickType GetCommonTickType(SecurityType securityType) =>
        securityType is SecurityType.Forex or SecurityType.Cfd or SecurityType.Crypto ? TickType.Quote : TickType.Trade;

    /// <summary>Kind of ticks that a type of data is made of.</summary>
    public static TickType GetCommonTickTypeForCommonDataTypes(Type type, SecurityType securityType)
    {
        if (type == typeof(QuoteBar)) return TickType.Quote;
        if (type == typeof(OpenInterest)) return TickType.OpenInterest;
        return type == typeof(Tick) ? GetCommonTickType(securityType) : TickType.Trade;
    }

    /// <summary>Whether pre-market and after-hours data makes sense for the type.</summary>
    public static bool SupportsExtendedMarketHours(Type dataType) => true;

    /// <summary>Whether the prices of the files are in ten-thousandths.</summary>
    public static bool OptionUseScaleFactor(Symbol symbol) => symbol.SecurityType is SecurityType.Option or SecurityType.IndexOption;
}
