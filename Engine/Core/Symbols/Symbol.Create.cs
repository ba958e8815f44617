namespace QuantConnect;

public sealed partial class Symbol
{
    /// <summary>Makes the symbol of a ticker on a market.</summary>
    public static Symbol Create(string ticker, SecurityType securityType, string market, string? alias = null, Type? baseDataType = null)
    {
        SecurityIdentifier sid;
        switch (securityType)
        {
            case SecurityType.Base: sid = SecurityIdentifier.GenerateBase(baseDataType, ticker, market); break;
            case SecurityType.Equity: sid = SecurityIdentifier.GenerateEquity(ticker, market); break;
            case SecurityType.Forex: sid = SecurityIdentifier.GenerateForex(ticker, market); break;
            case SecurityType.Cfd: sid = SecurityIdentifier.GenerateCfd(ticker, market); break;
            case SecurityType.Index: sid = SecurityIdentifier.GenerateIndex(ticker, market); break;
            case SecurityType.Crypto: sid = SecurityIdentifier.GenerateCrypto(ticker, market); break;
            case SecurityType.CryptoFuture: sid = SecurityIdentifier.GenerateCryptoFuture(SecurityIdentifier.DefaultDate, ticker, market); break;
            case SecurityType.Future: sid = SecurityIdentifier.GenerateFuture(SecurityIdentifier.DefaultDate, ticker, market); break;

            case SecurityType.Option:
                return CreateOption(ticker, market, default, default, default, SecurityIdentifier.DefaultDate);

            case SecurityType.IndexOption:
                return CreateOption(Create(ticker, SecurityType.Index, market), market, OptionStyle.European, default, default,
                    SecurityIdentifier.DefaultDate);

            case SecurityType.FutureOption:
                throw new NotImplementedException("Cannot create future option Symbol using this method (insufficient information). Use `CreateOption(Symbol, ...)` instead.");

            default:
                throw new NotImplementedException($"The security type has not been implemented yet: {securityType}");
        }

        return new Symbol(sid, alias ?? ticker);
    }

    /// <summary>Makes the symbol of custom data about another security.</summary>
    public static Symbol CreateBase(Type baseType, Symbol underlying, string? market = null)
    {
        var dated = underlying.SecurityType is SecurityType.Equity or SecurityType.Future or SecurityType.Base || underlying.SecurityType.IsOption();
        var sid = SecurityIdentifier.GenerateBase(baseType, underlying.ID.Symbol, market ?? Market.USA, mapSymbol: false,
            date: dated ? underlying.ID.Date : null);
        return new Symbol(sid, underlying.Value, underlying);
    }

    /// <summary>Makes the symbol of an option on an equity.</summary>
    public static Symbol CreateOption(string underlying, string market, OptionStyle style, OptionRight right, decimal strike, DateTime expiry,
        string? alias = null, bool mapSymbol = true)
    {
        var sid = mapSymbol
            ? SecurityIdentifier.GenerateEquity(underlying, market)
            : SecurityIdentifier.GenerateEquity(SecurityIdentifier.DefaultDate, underlying, market);
        return CreateOption(new Symbol(sid, underlying), market, style, right, strike, expiry, alias);
    }

    /// <summary>Makes the symbol of an option.</summary>
    public static Symbol CreateOption(Symbol underlyingSymbol, string market, OptionStyle style, OptionRight right, decimal strike,
        DateTime expiry, string? alias = null) =>
        CreateOption(underlyingSymbol, null, market, style, right, strike, expiry, alias);

    /// <summary>Makes the symbol of an option whose ticker differs from its underlying's.</summary>
    public static Symbol CreateOption(Symbol underlyingSymbol, string? targetOption, string market, OptionStyle style, OptionRight right,
        decimal strike, DateTime expiry, string? alias = null)
    {
        var sid = SecurityIdentifier.GenerateOption(expiry, underlyingSymbol.ID, targetOption, market, strike, right, style);
        return new Symbol(sid, alias ?? GetAlias(sid, underlyingSymbol)!, underlyingSymbol);
    }

    /// <summary>Makes the symbol that stands for all options on the underlying.</summary>
    public static Symbol CreateCanonicalOption(Symbol underlyingSymbol, string? market = null, string? alias = null) =>
        CreateCanonicalOption(underlyingSymbol, null, market, alias);

    /// <summary>Makes the symbol that stands for all options of a ticker on the underlying.</summary>
    public static Symbol CreateCanonicalOption(Symbol underlyingSymbol, string? targetOption, string? market = null, string? alias = null)
    {
        var style = GetOptionTypeFromUnderlying(underlyingSymbol).DefaultOptionStyle();
        return CreateOption(underlyingSymbol, targetOption, market ?? underlyingSymbol.ID.Market, style, default, default,
            SecurityIdentifier.DefaultDate, alias);
    }

    /// <summary>Kind of the options on the underlying.</summary>
    public static SecurityType GetOptionTypeFromUnderlying(Symbol underlyingSymbol) => GetOptionTypeFromUnderlying(underlyingSymbol.SecurityType);

    /// <summary>Kind of the options on securities of a kind.</summary>
    public static SecurityType GetOptionTypeFromUnderlying(SecurityType securityType) => securityType switch
    {
        SecurityType.Equity => SecurityType.Option,
        SecurityType.Future => SecurityType.FutureOption,
        SecurityType.Index => SecurityType.IndexOption,
        _ => throw new ArgumentException($"No option type exists for underlying SecurityType: {securityType}"),
    };

    /// <summary>Kind of the underlying of options of a kind.</summary>
    public static SecurityType GetUnderlyingFromOptionType(SecurityType securityType) => securityType switch
    {
        SecurityType.Option => SecurityType.Equity,
        SecurityType.FutureOption => SecurityType.Future,
        SecurityType.IndexOption => SecurityType.Index,
        _ => throw new ArgumentException($"No underlying type exists for option SecurityType: {securityType}"),
    };
}
