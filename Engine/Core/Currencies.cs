using System.Globalization;
using System.Text.RegularExpressions;

namespace QuantConnect;

/// <summary>Codes and signs of currencies, and the stable coins that count as the currency they follow.</summary>
public static partial class Currencies
{
    /// <summary>US dollar.</summary>
    public const string USD = "USD";

    /// <summary>Euro.</summary>
    public const string EUR = "EUR";

    /// <summary>Pound sterling.</summary>
    public const string GBP = "GBP";

    /// <summary>Indian rupee.</summary>
    public const string INR = "INR";

    /// <summary>Indonesian rupiah.</summary>
    public const string IDR = "IDR";

    /// <summary>Chinese yuan traded offshore.</summary>
    public const string CNH = "CNH";

    /// <summary>Swiss franc.</summary>
    public const string CHF = "CHF";

    /// <summary>Hong Kong dollar.</summary>
    public const string HKD = "HKD";

    /// <summary>Japanese yen.</summary>
    public const string JPY = "JPY";

    /// <summary>South Korean won.</summary>
    public const string KRW = "KRW";

    /// <summary>Stands for "no currency chosen yet".</summary>
    public const string NullCurrency = "QCC";

    /// <summary>Sign of each currency that has one.</summary>
    public static readonly IReadOnlyDictionary<string, string> CurrencySymbols = new Dictionary<string, string>
    {
        [USD] = "$",
        [GBP] = "₤",
        [JPY] = "¥",
        [KRW] = "₩",
        [EUR] = "€",
        ["NZD"] = "$",
        ["AUD"] = "$",
        ["CAD"] = "$",
        [CHF] = "Fr",
        [HKD] = "$",
        ["SGD"] = "$",
        ["XAG"] = "Ag",
        ["XAU"] = "Au",
        [CNH] = "¥",
        ["CNY"] = "¥",
        ["CZK"] = "Kč",
        ["DKK"] = "kr",
        ["HUF"] = "Ft",
        [INR] = "₹",
        ["MXN"] = "$",
        ["NOK"] = "kr",
        ["PLN"] = "zł",
        ["SAR"] = "﷼",
        ["SEK"] = "kr",
        ["THB"] = "฿",
        ["TRY"] = "₺",
        ["TWD"] = "NT$",
        ["ZAR"] = "R",
        ["RUB"] = "₽",
        ["BRL"] = "R$",
        ["GNF"] = "Fr",
        [IDR] = "Rp",
        ["BTC"] = "₿",
        ["BCH"] = "Ƀ",
        ["BSV"] = "Ɓ",
        ["LTC"] = "Ł",
        ["ETH"] = "Ξ",
        ["EOS"] = "ε",
        ["XRP"] = "✕",
        ["XLM"] = "*",
        ["ETC"] = "ξ",
        ["ZRX"] = "ZRX",
        ["USDT"] = "₮",
        ["ADA"] = "₳",
        ["SOL"] = "◎",
        ["DOT"] = "●",
        ["DOGE"] = "Ð",
        ["DAI"] = "◈",
        ["ALGO"] = "Ⱥ",
        ["ICP"] = "∞",
        ["XMR"] = "ɱ",
        ["XTZ"] = "ꜩ",
        ["IOTA"] = "ɨ",
        ["MIOTA"] = "ɨ",
        ["MKR"] = "Μ",
        ["ZEC"] = "ⓩ",
        ["DASH"] = "Đ",
        ["XNO"] = "Ӿ",
        ["REP"] = "Ɍ",
        ["STEEM"] = "ȿ",
        ["THETA"] = "ϑ",
        ["FIL"] = "⨎",
        ["BAT"] = "⟁",
        ["LSK"] = "Ⱡ",
        ["NAV"] = "Ꞥ",
    };

    /// <summary>Pairs of stable coins on Coinbase, which trade without a taker fee of the usual size.</summary>
    public static readonly HashSet<string> StablePairsCoinbase =
    [
        "DAIUSDC", "DAIUSD", "GYENUSD", "PAXUSD", "PAXUSDT", "MUSDUSD", "USDCEUR", "USDCGBP", "USDTEUR", "USDTGBP", "USDTUSD", "USDTUSDC",
        "USTEUR", "USTUSD", "USTUSDT", "WBTCBTC",
    ];

    private static readonly HashSet<string> DollarLike = ["USDT", "USDC", USD];

    private static readonly Dictionary<string, HashSet<string>> ParWithoutPair = new()
    {
        [Market.Binance] = ["USDCUSD", "USDTUSD", "USDPUSD", "SUSDUSD", "BUSDUSD", "USTUSD", "TUSDUSD", "FDUSDUSD", "DAIUSD", "IDRTIDR", "BNFCRUSD"],
        [Market.Bitfinex] = ["EURSEUR", "XCHFCHF"],
        [Market.Coinbase] = ["USDCUSD"],
        [Market.Bybit] = ["USDCUSD", "USDTUSD", "USDPUSD", "SUSDUSD", "BUSDUSD", "USTUSD", "TUSDUSD", "DAIUSD"],
        [Market.DYDX] = ["USDCUSD"],
    };

    /// <summary>Whether a coin counts 1:1 as the account's currency on a market, which lists no pair for it.</summary>
    public static bool IsStableCoinWithoutPair(string accountCurrency, string cashSymbol, string market)
    {
        if (!DollarLike.Contains(accountCurrency)) return EitherWay(accountCurrency);

        // USD, USDT and USDC accounts are treated alike
        foreach (var dollar in DollarLike)
        {
            if (dollar != cashSymbol && EitherWay(dollar)) return true;
        }
        return false;

        bool EitherWay(string currency) =>
            IsStableCoinWithoutPair(currency + cashSymbol, market) || IsStableCoinWithoutPair(cashSymbol + currency, market);
    }

    /// <summary>Whether a pair counts 1:1 on a market, which does not list it.</summary>
    public static bool IsStableCoinWithoutPair(string symbol, string market) =>
        ParWithoutPair.TryGetValue(market, out var pairs) && pairs.Contains(symbol);

    /// <summary>Sign of a currency, or its code where it has none.</summary>
    public static string GetCurrencySymbol(string? currency) =>
        string.IsNullOrEmpty(currency) ? string.Empty : CurrencySymbols.GetValueOrDefault(currency, currency);

    /// <summary>Reads an amount with or without its currency in front; throws when it is not one.</summary>
    public static decimal Parse(string value) => TryParse(value, out var amount)
        ? amount
        : throw new ArgumentException($"The value {value} cannot be converted to a decimal number");

    /// <summary>Reads an amount with or without its currency in front.</summary>
    public static bool TryParse(string value, out decimal parsedValue) =>
        decimal.TryParse(LeadingCurrency().Replace(value, string.Empty), NumberStyles.Any, CultureInfo.InvariantCulture, out parsedValue);

    [GeneratedRegex(@"^[^\d\s-+]+")]
    private static partial Regex LeadingCurrency();
}
