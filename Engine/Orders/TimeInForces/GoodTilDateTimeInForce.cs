using QuantConnect.Securities;

namespace QuantConnect.Orders.TimeInForces;

/// <summary>Rests until the end of a date.</summary>
public class GoodTilDateTimeInForce : TimeInForce
{
    /// <summary>Rests until the end of the given date.</summary>
    public GoodTilDateTimeInForce(DateTime expiry)
    {
        Expiry = expiry;
    }

    private GoodTilDateTimeInForce()
    {
    }

    /// <summary>The last date, exchange time.</summary>
    public DateTime Expiry { get; private set; }

    /// <inheritdoc/>
    public override bool IsOrderExpired(Security security, Order order)
    {
        var hours = security.Exchange.Hours;
        var now = security.LocalTime;
        return order.SecurityType switch
        {
            SecurityType.Forex or SecurityType.Cfd => now.ConvertToUtc(hours.TimeZone) >= GetForexOrderExpiryDateTime(order),
            SecurityType.Crypto or SecurityType.CryptoFuture => now.Date > Expiry.Date,
            _ => now >= hours.GetLastDailyMarketClose(Expiry.Date, false),
        };
    }

    /// <inheritdoc/>
    public override bool IsFillValid(Security security, Order order, OrderEvent fill) => true;

    /// <summary>End of the expiry date for currencies, UTC.</summary>
    public DateTime GetForexOrderExpiryDateTime(Order order)
    {
        var sameDay = order.Time.Date == Expiry.Date;
        TimeSpan? timeOfDay = sameDay ? order.Time.ConvertFromUtc(TimeZones.NewYork).TimeOfDay : null;
        return CurrencyDay.End(Expiry, timeOfDay).ConvertToUtc(TimeZones.NewYork);
    }
}
