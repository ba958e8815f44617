using QuantConnect.Logging;

namespace QuantConnect.Data.Market;

public partial class Tick
{
    /// <summary>Reads a tick from a line of LEAN's files; the date gives the day.</summary>
    public Tick(SubscriptionDataConfig config, string line, DateTime date)
        : this()
    {
        Symbol = config.Symbol;
        try
        {
            Read(config, line.ToCsv(8), date);
        }
        catch (Exception error)
        {
            Log.Error(error);
        }
    }

    /// <summary>Reads a tick from the next line of a stream of LEAN's files.</summary>
    public Tick(SubscriptionDataConfig config, StreamReader reader, DateTime date)
        : this(config, reader.ReadLine() ?? string.Empty, date)
    {
    }

    /// <inheritdoc/>
    public override BaseData? Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode) =>
        isLiveMode ? new Tick() : new Tick(config, line, date);

    /// <inheritdoc/>
    public override BaseData? Reader(SubscriptionDataConfig config, StreamReader stream, DateTime date, bool isLiveMode) =>
        isLiveMode ? new Tick() : new Tick(config, stream, date);

    private void Read(SubscriptionDataConfig config, List<string> fields, DateTime date)
    {
        var pair = config.SecurityType is SecurityType.Forex or SecurityType.Cfd;
        var crypto = config.SecurityType is SecurityType.Crypto or SecurityType.CryptoFuture;
        var scale = config.SecurityType is SecurityType.Equity or SecurityType.Option ? 10000m : 1m;

        TickType = pair ? TickType.Quote : config.TickType;
        Time = date.Date.AddTicks((long)(fields[0].ToDecimal() * TimeSpan.TicksPerMillisecond)).ConvertTo(config.DataTimeZone, config.ExchangeTimeZone);
        if (crypto) Exchange = config.Market;

        switch (TickType)
        {
            case TickType.Trade:
                Value = fields[1].ToDecimal() / scale;
                Quantity = fields[2].ToDecimal();
                ReadTail(fields, 3, crypto);
                break;

            case TickType.OpenInterest:
                Value = fields[1].ToDecimal();
                break;

            default:
                BidPrice = Number(fields[1], scale);
                if (pair)
                {
                    AskPrice = Number(fields[2], scale);
                }
                else
                {
                    BidSize = Number(fields[2], 1);
                    AskPrice = Number(fields[3], scale);
                    AskSize = Number(fields[4], 1);
                    ReadTail(fields, 5, crypto);
                }
                SetValue();
                break;
        }
    }

    // crypto lines end with the doubt alone, the others name exchange and condition before it
    private void ReadTail(List<string> fields, int index, bool crypto)
    {
        if (fields.Count <= index) return;
        if (!crypto)
        {
            Exchange = fields[index++];
            if (index < fields.Count - 1) SaleCondition = fields[index++];
        }
        Suspicious = index < fields.Count && fields[index] == "1";
    }

    private static decimal Number(string field, decimal scale) => field.Length == 0 ? 0 : field.ToDecimal() / scale;
}
