using System.Globalization;

namespace QuantConnect.Data.Market;

/// <summary>Number of open contracts.</summary>
public class OpenInterest : Tick
{
    /// <summary>An empty one.</summary>
    public OpenInterest()
    {
        TickType = TickType.OpenInterest;
    }

    /// <summary>A copy.</summary>
    public OpenInterest(OpenInterest original)
        : this(original.Time, original.Symbol, original.Value)
    {
    }

    /// <summary>A number at a time.</summary>
    public OpenInterest(DateTime time, Symbol symbol, decimal openInterest)
        : this()
    {
        Time = time;
        Symbol = symbol;
        Value = openInterest;
    }

    /// <summary>Reads a line of LEAN's files.</summary>
    public OpenInterest(SubscriptionDataConfig config, Symbol symbol, string line, DateTime baseDate)
        : this()
    {
        var fields = line.Split(',');
        var time = config.Resolution is Resolution.Daily or Resolution.Hour
            ? DateTime.ParseExact(fields[0], DateFormat.TwelveCharacter, CultureInfo.InvariantCulture)
            : baseDate.Date.AddMilliseconds(fields[0].ToInt32());
        Time = time.ConvertTo(config.DataTimeZone, config.ExchangeTimeZone);
        Symbol = symbol;
        Value = fields[1].ToDecimal();
    }

    /// <summary>Reads a line of LEAN's files.</summary>
    public OpenInterest(SubscriptionDataConfig config, string line, DateTime date)
        : this(config, config.Symbol, line, date)
    {
    }

    /// <inheritdoc/>
    public override BaseData? Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode) =>
        isLiveMode ? new OpenInterest() : new OpenInterest(config, line, date);

    /// <inheritdoc/>
    public override SubscriptionDataSource? GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) =>
        MarketSource.Of(config, date, isLiveMode);

    /// <inheritdoc/>
    public override BaseData Clone() => new OpenInterest(this);
}
