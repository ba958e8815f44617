using QuantConnect.Securities;

namespace QuantConnect.Data;

/// <summary>Asks for data from a start to an end.</summary>
public abstract class BaseDataRequest
{
    /// <summary>Makes a request.</summary>
    protected BaseDataRequest(DateTime startTimeUtc, DateTime endTimeUtc, SecurityExchangeHours exchangeHours, TickType tickType, bool isCustomData,
        Type dataType)
    {
        StartTimeUtc = startTimeUtc;
        EndTimeUtc = endTimeUtc;
        IsCustomData = isCustomData;
        DataType = dataType;
        // open interest is published before the open
        ExchangeHours = tickType == TickType.OpenInterest ? SecurityExchangeHours.AlwaysOpen(exchangeHours.TimeZone) : exchangeHours;
    }

    /// <summary>First moment, in UTC.</summary>
    public DateTime StartTimeUtc { get; protected set; }

    /// <summary>Last moment, in UTC.</summary>
    public DateTime EndTimeUtc { get; protected set; }

    /// <summary>First moment, in exchange time.</summary>
    public DateTime StartTimeLocal => StartTimeUtc.ConvertFromUtc(ExchangeHours.TimeZone);

    /// <summary>Last moment, in exchange time.</summary>
    public DateTime EndTimeLocal => EndTimeUtc.ConvertFromUtc(ExchangeHours.TimeZone);

    /// <summary>Market hours.</summary>
    public SecurityExchangeHours ExchangeHours { get; }

    /// <summary>Days of the data's time zone on which the market is open.</summary>
    public abstract IEnumerable<DateTime> TradableDaysInDataTimeZone { get; }

    /// <summary>Whether the data is custom.</summary>
    public bool IsCustomData { get; }

    /// <summary>Type of the data.</summary>
    public Type DataType { get; set; }
}
