using QuantConnect.Logging;

namespace QuantConnect.Data.Market;

public partial class TradeBar
{
    /// <inheritdoc/>
    public override BaseData? Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode)
    {
        if (line == null) return null;
        if (isLiveMode) return new TradeBar();

        try
        {
            if (Layout(config) is var (scale, hasVolume)) return BarLine.Trade(new TradeBar(), config, line, date, scale, hasVolume);
        }
        catch (Exception error)
        {
            Log.Error(StringExtensions.Invariant(
                $"TradeBar.Reader(): Error parsing line: '{line}', Symbol: {config.Symbol.Value}, SecurityType: {config.SecurityType}, Resolution: {config.Resolution}, Date: {date:yyyy-MM-dd}, Message: {error.Message}"));
        }
        return new TradeBar { Symbol = config.Symbol, Period = config.Increment };
    }

    /// <inheritdoc/>
    public override BaseData? Reader(SubscriptionDataConfig config, StreamReader stream, DateTime date, bool isLiveMode) =>
        stream?.ReadLine() is { } line ? Reader(config, line, date, isLiveMode) : null;

    /// <summary>Reads a bar of an equity, a currency pair or a contract for difference; null for other securities.</summary>
    public static TradeBar? Parse(SubscriptionDataConfig config, string line, DateTime baseDate) => config.SecurityType switch
    {
        SecurityType.Equity => ParseEquity(config, line, baseDate),
        SecurityType.Forex or SecurityType.Crypto or SecurityType.CryptoFuture => ParseForex(config, line, baseDate),
        SecurityType.Cfd => ParseCfd(config, line, baseDate),
        _ => null,
    };

    /// <summary>Reads a bar of an equity: prices in ten-thousandths, with volume.</summary>
    public static T ParseEquity<T>(SubscriptionDataConfig config, string line, DateTime date) where T : TradeBar, new() =>
        BarLine.Trade(new T(), config, line, date, true, true);

    /// <summary>Reads a bar of an equity: prices in ten-thousandths, with volume.</summary>
    public static TradeBar ParseEquity(SubscriptionDataConfig config, string line, DateTime date) => ParseEquity<TradeBar>(config, line, date);

    /// <summary>Reads a bar of an equity: prices in ten-thousandths, with volume.</summary>
    public static TradeBar ParseEquity(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) =>
        ParseEquity(config, streamReader.ReadLine()!, date);

    /// <summary>Reads a bar of a currency pair: no volume.</summary>
    public static T ParseForex<T>(SubscriptionDataConfig config, string line, DateTime date) where T : TradeBar, new() =>
        BarLine.Trade(new T(), config, line, date, false, false);

    /// <summary>Reads a bar of a currency pair: no volume.</summary>
    public static TradeBar ParseForex(SubscriptionDataConfig config, string line, DateTime date) => ParseForex<TradeBar>(config, line, date);

    /// <summary>Reads a bar of a currency pair: no volume.</summary>
    public static TradeBar ParseForex(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) =>
        ParseForex(config, streamReader.ReadLine()!, date);

    /// <summary>Reads a bar of a crypto pair, with volume.</summary>
    public static T ParseCrypto<T>(SubscriptionDataConfig config, string line, DateTime date) where T : TradeBar, new() =>
        BarLine.Trade(new T(), config, line, date, false, true);

    /// <summary>Reads a bar of a crypto pair, with volume.</summary>
    public static TradeBar ParseCrypto(SubscriptionDataConfig config, string line, DateTime date) => ParseCrypto<TradeBar>(config, line, date);

    /// <summary>Reads a bar of a crypto pair, with volume.</summary>
    public static TradeBar ParseCrypto(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) =>
        ParseCrypto(config, streamReader.ReadLine()!, date);

    /// <summary>Reads a bar of a contract for difference: no volume.</summary>
    public static T ParseCfd<T>(SubscriptionDataConfig config, string line, DateTime date) where T : TradeBar, new() =>
        ParseForex<T>(config, line, date);

    /// <summary>Reads a bar of a contract for difference: no volume.</summary>
    public static TradeBar ParseCfd(SubscriptionDataConfig config, string line, DateTime date) => ParseForex(config, line, date);

    /// <summary>Reads a bar of a contract for difference: no volume.</summary>
    public static TradeBar ParseCfd(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) =>
        ParseForex(config, streamReader, date);

    /// <summary>Reads a bar of an index, with volume.</summary>
    public static TradeBar ParseIndex(SubscriptionDataConfig config, string line, DateTime date) => ParseCrypto(config, line, date);

    /// <summary>Reads a bar of an index, with volume.</summary>
    public static TradeBar ParseIndex(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) =>
        ParseCrypto(config, streamReader, date);

    /// <summary>Reads a bar of a future, with volume.</summary>
    public static T ParseFuture<T>(SubscriptionDataConfig config, string line, DateTime date) where T : TradeBar, new() =>
        ParseCrypto<T>(config, line, date);

    /// <summary>Reads a bar of a future, with volume.</summary>
    public static TradeBar ParseFuture(SubscriptionDataConfig config, string line, DateTime date) => ParseCrypto(config, line, date);

    /// <summary>Reads a bar of a future, with volume.</summary>
    public static TradeBar ParseFuture(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) =>
        ParseCrypto(config, streamReader, date);

    private static (bool Scale, bool HasVolume)? Layout(SubscriptionDataConfig config) => config.SecurityType switch
    {
        SecurityType.Equity => (true, true),
        SecurityType.Forex or SecurityType.Cfd => (false, false),
        SecurityType.Crypto or SecurityType.CryptoFuture or SecurityType.Index or SecurityType.Future => (false, true),
        SecurityType.Option or SecurityType.IndexOption => (true, true),
        SecurityType.FutureOption => (false, true),
        _ => null,
    };
}
