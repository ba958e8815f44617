using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders.Fills;

/// <summary>What a fill model is asked with.</summary>
public class FillModelParameters
{
    /// <summary>Keeps what is given.</summary>
    public FillModelParameters(Security security, Order order, ISubscriptionDataConfigProvider configProvider, TimeSpan stalePriceTimeSpan,
        Dictionary<Order, Security> securitiesForOrders, Action<Order>? onOrderUpdated = null)
    {
        Security = security;
        Order = order;
        ConfigProvider = configProvider;
        StalePriceTimeSpan = stalePriceTimeSpan;
        SecuritiesForOrders = securitiesForOrders;
        OnOrderUpdated = onOrderUpdated ?? (static _ => { });
    }

    /// <summary>What is traded.</summary>
    public Security Security { get; }

    /// <summary>The order.</summary>
    public Order Order { get; }

    /// <summary>The subscriptions of the run.</summary>
    public ISubscriptionDataConfigProvider ConfigProvider { get; }

    /// <summary>Age from which a price is stale.</summary>
    public TimeSpan StalePriceTimeSpan { get; }

    /// <summary>The orders of the group and their securities.</summary>
    public Dictionary<Order, Security> SecuritiesForOrders { get; }

    /// <summary>To be told when the model changes the order itself.</summary>
    public Action<Order> OnOrderUpdated { get; }
}
