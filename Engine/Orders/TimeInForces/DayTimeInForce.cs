using QuantConnect.Securities;

namespace QuantConnect.Orders.TimeInForces;

/// <summary>Rests until the end of the trading day.</summary>
public class DayTimeInForce : TimeInForce
{
    /// <inheritdoc/>
    public override bool IsOrderExpired(Security security, Order order)
    {
        var hours = security.Exchange.Hours;
        var now = security.LocalTime;
        switch (order.SecurityType)
        {
            case SecurityType.Forex:
            case SecurityType.Cfd:
                var ordered = order.Time.ConvertFromUtc(TimeZones.NewYork);
                return now.ConvertTo(hours.TimeZone, TimeZones.NewYork) >= CurrencyDay.End(ordered, ordered.TimeOfDay);

            case SecurityType.Crypto:
            case SecurityType.CryptoFuture:
                return now.Date > order.Time.ConvertFromUtc(hours.TimeZone).Date;

            default:
                return now >= hours.GetLastDailyMarketClose(order.Time.ConvertFromUtc(hours.TimeZone), false);
        }
    }

    /// <inheritdoc/>
    public override bool IsFillValid(Security security, Order order, OrderEvent fill) => true;
}
