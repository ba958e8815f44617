using YenValve.Engine;

namespace QuantConnect;

/// <summary>Names of the markets, and the numbers that stand for them in identifiers.</summary>
public static class Market
{
    private const int Limit = 1000;

    /// <summary>Exchanges of the United States.</summary>
    public const string USA = "usa";

    /// <summary>Oanda.</summary>
    public const string Oanda = "oanda";

    /// <summary>FXCM.</summary>
    public const string FXCM = "fxcm";

    /// <summary>Dukascopy.</summary>
    public const string Dukascopy = "dukascopy";

    /// <summary>Bitfinex.</summary>
    public const string Bitfinex = "bitfinex";

    /// <summary>CME Globex.</summary>
    public const string Globex = "cmeglobex";

    /// <summary>New York Mercantile Exchange.</summary>
    public const string NYMEX = "nymex";

    /// <summary>Chicago Board of Trade.</summary>
    public const string CBOT = "cbot";

    /// <summary>Intercontinental Exchange.</summary>
    public const string ICE = "ice";

    /// <summary>Chicago Board Options Exchange.</summary>
    public const string CBOE = "cboe";

    /// <summary>Cboe Futures Exchange.</summary>
    public const string CFE = "cfe";

    /// <summary>Exchanges of India.</summary>
    public const string India = "india";

    /// <summary>Commodity Exchange.</summary>
    public const string COMEX = "comex";

    /// <summary>Chicago Mercantile Exchange.</summary>
    public const string CME = "cme";

    /// <summary>Eurex.</summary>
    public const string EUREX = "eurex";

    /// <summary>Singapore Exchange.</summary>
    public const string SGX = "sgx";

    /// <summary>Hong Kong Futures Exchange.</summary>
    public const string HKFE = "hkfe";

    /// <summary>Osaka Exchange.</summary>
    public const string OSE = "ose";

    /// <summary>NYSE Liffe.</summary>
    public const string NYSELIFFE = "nyseliffe";

    /// <summary>Former name of Coinbase.</summary>
    [Obsolete("The GDAX constant is deprecated. Please use Coinbase instead.")]
    public const string GDAX = Coinbase;

    /// <summary>Kraken.</summary>
    public const string Kraken = "kraken";

    /// <summary>Bitstamp.</summary>
    public const string Bitstamp = "bitstamp";

    /// <summary>OkCoin.</summary>
    public const string OkCoin = "okcoin";

    /// <summary>Bithumb.</summary>
    public const string Bithumb = "bithumb";

    /// <summary>Binance.</summary>
    public const string Binance = "binance";

    /// <summary>Poloniex.</summary>
    public const string Poloniex = "poloniex";

    /// <summary>Coinone.</summary>
    public const string Coinone = "coinone";

    /// <summary>HitBTC.</summary>
    public const string HitBTC = "hitbtc";

    /// <summary>Bittrex.</summary>
    public const string Bittrex = "bittrex";

    /// <summary>FTX.</summary>
    public const string FTX = "ftx";

    /// <summary>FTX US.</summary>
    public const string FTXUS = "ftxus";

    /// <summary>Binance.US.</summary>
    public const string BinanceUS = "binanceus";

    /// <summary>Bybit.</summary>
    public const string Bybit = "bybit";

    /// <summary>Coinbase.</summary>
    public const string Coinbase = "coinbase";

    /// <summary>Interactive Brokers.</summary>
    public const string InteractiveBrokers = "interactivebrokers";

    /// <summary>dYdX.</summary>
    public const string DYDX = "dydx";

    /// <summary>Korea Exchange.</summary>
    public const string KRX = "krx";

    private static Table Own => RunContext.Current.Service(_ => new Table());

    /// <summary>Adds a market under a number below 1000 that is still free.</summary>
    public static void Add(string market, int identifier)
    {
        if (identifier >= Limit)
        {
            throw new ArgumentOutOfRangeException(nameof(identifier), $"The market identifier is limited to positive values less than {Limit}.");
        }

        var table = Own;
        var name = market.ToLowerInvariant();
        if (table.Codes.TryGetValue(name, out var code) && code != identifier)
        {
            throw new ArgumentException($"Attempted to add an already added market with a different identifier. Market: {name}");
        }
        if (table.Names.TryGetValue(identifier, out var holder))
        {
            throw new ArgumentException($"Attempted to add a market identifier that is already in use. New Market: {name} Existing Market: {holder}");
        }
        table.Add(name, identifier);
    }

    /// <summary>Number of a market, or null.</summary>
    public static int? Encode(string market) => Own.Codes.TryGetValue(market, out var code) ? code : null;

    /// <summary>Market of a number, or null.</summary>
    public static string? Decode(int code) => Own.Names.GetValueOrDefault(code);

    /// <summary>Every market.</summary>
    public static List<string> SupportedMarkets() => [.. Own.Codes.Keys];

    private sealed class Table
    {
        // the numbers are part of every identifier's text: they never change
        private static readonly string?[] Known =
        [
            "empty", USA, FXCM, Oanda, Dukascopy, Bitfinex, Globex, NYMEX, CBOT, ICE, CBOE, India, Coinbase, Kraken, Bittrex, Bithumb,
            Binance, Poloniex, Coinone, HitBTC, OkCoin, Bitstamp, COMEX, CME, SGX, HKFE, NYSELIFFE, null, null, null, null, null, null,
            CFE, FTX, FTXUS, BinanceUS, Bybit, Coinbase, InteractiveBrokers, EUREX, OSE, DYDX, KRX,
        ];

        public Table()
        {
            for (var code = 0; code < Known.Length; code++)
            {
                if (Known[code] is { } name) Add(name, code);
            }
        }

        public Dictionary<string, int> Codes { get; } = [];

        public Dictionary<int, string> Names { get; } = [];

        public void Add(string name, int code)
        {
            Codes[name] = code;
            Names[code] = name;
        }
    }
}
