using QuantConnect.Logging;

namespace QuantConnect.Data.Market;

public partial class QuoteBar
{
    /// <inheritdoc/>
    public override BaseData? Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode)
    {
        try
        {
            switch (config.SecurityType)
            {
                case SecurityType.Equity:
                case SecurityType.Option:
                case SecurityType.IndexOption:
                    return BarLine.Quote(config, line, date, true);
                case SecurityType.Forex:
                case SecurityType.Cfd:
                case SecurityType.Crypto:
                case SecurityType.CryptoFuture:
                case SecurityType.Future:
                case SecurityType.FutureOption:
                    return BarLine.Quote(config, line, date, false);
            }
        }
        catch (Exception error)
        {
            Log.Error(StringExtensions.Invariant(
                $"QuoteBar.Reader(): Error parsing line: '{line}', Symbol: {config.Symbol.Value}, SecurityType: {config.SecurityType}, Resolution: {config.Resolution}, Date: {date:yyyy-MM-dd}, Message: {error.Message}"));
        }
        return new QuoteBar { Symbol = config.Symbol, Period = config.Increment };
    }

    /// <inheritdoc/>
    public override BaseData? Reader(SubscriptionDataConfig config, StreamReader stream, DateTime date, bool isLiveMode) =>
        stream.ReadLine() is { } line ? Reader(config, line, date, isLiveMode) : null;

    /// <summary>Reads a bar of an equity: prices in ten-thousandths.</summary>
    public QuoteBar ParseEquity(SubscriptionDataConfig config, string line, DateTime date) => BarLine.Quote(config, line, date, true);

    /// <summary>Reads a bar of an equity: prices in ten-thousandths.</summary>
    public QuoteBar ParseEquity(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) =>
        ParseEquity(config, streamReader.ReadLine()!, date);

    /// <summary>Reads a bar of a currency or crypto pair.</summary>
    public QuoteBar ParseForex(SubscriptionDataConfig config, string line, DateTime date) => BarLine.Quote(config, line, date, false);

    /// <summary>Reads a bar of a currency or crypto pair.</summary>
    public QuoteBar ParseForex(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) =>
        ParseForex(config, streamReader.ReadLine()!, date);

    /// <summary>Reads a bar of a contract for difference.</summary>
    public QuoteBar ParseCfd(SubscriptionDataConfig config, string line, DateTime date) => BarLine.Quote(config, line, date, false);

    /// <summary>Reads a bar of a contract for difference.</summary>
    public QuoteBar ParseCfd(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) =>
        ParseCfd(config, streamReader.ReadLine()!, date);

    /// <summary>Reads a bar of a future.</summary>
    public QuoteBar ParseFuture(SubscriptionDataConfig config, string line, DateTime date) => BarLine.Quote(config, line, date, false);

    /// <summary>Reads a bar of a future.</summary>
    public QuoteBar ParseFuture(SubscriptionDataConfig config, StreamReader streamReader, DateTime date) =>
        ParseFuture(config, streamReader.ReadLine()!, date);
}
