using YenValve.Engine;

namespace QuantConnect;

public partial class SecurityIdentifier
{
    /// <summary>Identifier of an option on the underlying.</summary>
    public static SecurityIdentifier GenerateOption(DateTime expiry, SecurityIdentifier underlying, string market, decimal strike,
        OptionRight optionRight, OptionStyle optionStyle) =>
        GenerateOption(expiry, underlying, null, market, strike, optionRight, optionStyle);

    /// <summary>Identifier of an option whose ticker differs from its underlying's.</summary>
    public static SecurityIdentifier GenerateOption(DateTime expiry, SecurityIdentifier underlying, string? targetOption, string market,
        decimal strike, OptionRight optionRight, OptionStyle optionStyle)
    {
        if (string.IsNullOrEmpty(targetOption))
        {
            if (underlying.SecurityType == SecurityType.Future)
            {
                throw new NotSupportedException("Options on futures need the ticker of the option: it differs from the future's.");
            }
            targetOption = underlying.Symbol;
        }

        return Generate(expiry, targetOption, QuantConnect.Symbol.GetOptionTypeFromUnderlying(underlying.SecurityType), market,
            strike, optionRight, optionStyle, underlying);
    }

    /// <summary>Identifier of a future contract.</summary>
    public static SecurityIdentifier GenerateFuture(DateTime expiry, string symbol, string market) =>
        Generate(expiry, symbol, SecurityType.Future, market);

    /// <summary>Identifier of an equity first listed on the date.</summary>
    public static SecurityIdentifier GenerateEquity(DateTime date, string symbol, string market) =>
        Generate(date, symbol, SecurityType.Equity, market);

    /// <summary>Identifier that keeps the case of its ticker.</summary>
    public static SecurityIdentifier GenerateConstituentIdentifier(string symbol, SecurityType securityType, string market) =>
        Generate(DefaultDate, symbol, securityType, market, keepCase: true);

    /// <summary>Ticker of custom data: the symbol, followed by its type when one is given.</summary>
    public static string GenerateBaseSymbol(Type? dataType, string symbol)
    {
        if (dataType == null) return symbol;

        CustomTypes()[dataType.Name] = dataType;
        return $"{symbol.ToUpperInvariant()}.{dataType.Name}";
    }

    /// <summary>Name of the custom type in a ticker.</summary>
    public static bool TryGetCustomDataType(string symbol, out string? type)
    {
        type = null;
        if (string.IsNullOrEmpty(symbol)) return false;

        var dot = symbol.LastIndexOf('.');
        if (dot < 0 || dot == symbol.Length - 1) return false;

        type = symbol[(dot + 1)..];
        return true;
    }

    /// <summary>Custom type named in a ticker, when the run has made a symbol of it.</summary>
    public static bool TryGetCustomDataTypeInstance(string symbol, out Type? type)
    {
        type = null;
        return TryGetCustomDataType(symbol, out var name) && CustomTypes().TryGetValue(name!, out type);
    }

    /// <summary>Identifier of custom data.</summary>
    public static SecurityIdentifier GenerateBase(Type? dataType, string symbol, string market, bool mapSymbol = false, DateTime? date = null)
    {
        var first = date ?? DefaultDate;
        if (mapSymbol) (symbol, first) = FirstListing.Find(symbol, market);

        return Generate(first, GenerateBaseSymbol(dataType, symbol), SecurityType.Base, market, keepCase: true);
    }

    /// <summary>Identifier of a currency pair.</summary>
    public static SecurityIdentifier GenerateForex(string symbol, string market) =>
        Generate(DefaultDate, symbol, SecurityType.Forex, market);

    /// <summary>Identifier of a spot pair of crypto currencies.</summary>
    public static SecurityIdentifier GenerateCrypto(string symbol, string market) =>
        Generate(DefaultDate, symbol, SecurityType.Crypto, market);

    /// <summary>Identifier of a future on a crypto currency; perpetuals expire at <see cref="DefaultDate"/>.</summary>
    public static SecurityIdentifier GenerateCryptoFuture(DateTime expiry, string symbol, string market) =>
        Generate(expiry, symbol, SecurityType.CryptoFuture, market);

    /// <summary>Identifier of a contract for difference.</summary>
    public static SecurityIdentifier GenerateCfd(string symbol, string market) =>
        Generate(DefaultDate, symbol, SecurityType.Cfd, market);

    /// <summary>Identifier of an index.</summary>
    public static SecurityIdentifier GenerateIndex(string symbol, string market) =>
        Generate(DefaultDate, symbol, SecurityType.Index, market);

    /// <summary>Identifier of the equity with today's ticker, by the map files of the data folder.</summary>
    internal static SecurityIdentifier GenerateEquity(string symbol, string market)
    {
        var (first, date) = FirstListing.Find(symbol, market);
        return GenerateEquity(date, first, market);
    }

    private static SecurityIdentifier Generate(DateTime date, string symbol, SecurityType securityType, string market, decimal strike = 0,
        OptionRight right = 0, OptionStyle style = 0, SecurityIdentifier? underlying = null, bool keepCase = false)
    {
        if (date < Time.BeginningOfTime)
        {
            throw new ArgumentOutOfRangeException(date.ToStringInvariant(), $"date must be after the earliest possible date {Time.BeginningOfTime}");
        }

        var properties = SidLayout.SecurityType.Write((ulong)securityType)
            + SidLayout.Market.Write((ulong)MarketCode(market))
            + SidLayout.EncodeStrike(strike)
            + SidLayout.Style.Write((ulong)style)
            + SidLayout.Days.Write((ulong)date.ToOADate())
            + SidLayout.PutCall.Write((ulong)right);

        return new SecurityIdentifier(keepCase ? symbol : symbol.LazyToUpper(), properties, underlying ?? Empty);
    }

    private static int MarketCode(string market)
    {
        var name = market.ToLowerInvariant();
        return QuantConnect.Market.Encode(name) ?? throw new ArgumentOutOfRangeException(nameof(market),
            $"The specified market wasn't found in the markets lookup. Requested: {name}. You can add markets by calling QuantConnect.Market.Add(string,int)");
    }

    private static Dictionary<string, Type> CustomTypes() => RunContext.Current.Service(_ => new CustomTypeTable()).ByName;

    private sealed class CustomTypeTable
    {
        public Dictionary<string, Type> ByName { get; } = [];
    }
}
