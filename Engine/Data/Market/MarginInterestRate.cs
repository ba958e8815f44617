using System.Globalization;
using NodaTime;

namespace QuantConnect.Data.Market;

/// <summary>Interest on margin, such as the funding rate of a perpetual future.</summary>
public class MarginInterestRate : BaseData
{
    /// <summary>An empty one.</summary>
    public MarginInterestRate()
    {
        DataType = MarketDataType.Auxiliary;
    }

    /// <summary>Rate of the period, as a fraction.</summary>
    public decimal InterestRate { get; set; }

    /// <inheritdoc/>
    public override BaseData? Reader(SubscriptionDataConfig config, StreamReader stream, DateTime date, bool isLiveMode)
    {
        if (stream.ReadLine() is not { Length: > 0 } line) return null;

        var fields = line.Split(',');
        var rate = fields[1].ToDecimal();
        return new MarginInterestRate
        {
            Time = DateTime.ParseExact(fields[0], "yyyyMMdd HH:mm:ss", CultureInfo.InvariantCulture),
            Symbol = config.Symbol,
            InterestRate = rate,
            Value = rate,
        };
    }

    /// <inheritdoc/>
    public override SubscriptionDataSource? GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode)
    {
        var sid = config.Symbol.ID;
        var file = Path.Combine(Globals.DataFolder, sid.SecurityType.SecurityTypeToLower(), sid.Market.ToLowerInvariant(), "margin_interest",
            $"{sid.Symbol.ToLowerInvariant()}.csv");
        return new SubscriptionDataSource(file, SubscriptionTransportMedium.LocalFile, FileFormat.Csv);
    }

    /// <inheritdoc/>
    public override DateTimeZone DataTimeZone() => TimeZones.Utc;

    /// <inheritdoc/>
    public override string ToString() => $"{Symbol}: Rate {InterestRate}";
}
