using QuantConnect.Orders;

namespace YenValve.Algorithms.Execution;

/// <summary>A rung's order.</summary>
/// <param name="LadderUtc">Moment the ladder was placed, UTC.</param>
/// <param name="Index">Number of the rung, from 1.</param>
/// <param name="Ticket">The order.</param>
/// <param name="Weight">Weight it was placed for.</param>
/// <param name="ReferencePrice">What the schedule would have paid at that moment.</param>
internal sealed record RungOrder(DateTime LadderUtc, int Index, OrderTicket Ticket, double Weight, decimal ReferencePrice)
{
    public bool IsOpen => Ticket.Status.IsOpen();

    public bool IsCancelling => Ticket.Status == OrderStatus.CancelPending;

    public decimal LimitPrice => Ticket.Get(OrderField.LimitPrice);

    /// <summary>Part of the order that was bought, in [0, 1]. Binance keeps its fee back in coins: what is filled counts as all, not as a hair less.</summary>
    public double FilledShare => Ticket.Status == OrderStatus.Filled ? 1.0
        : Ticket.QuantityFilled is var filled and > 0m && Ticket.Quantity is var quantity and > 0m ? (double)Math.Min(filled / quantity, 1m) : 0.0;
}
