using QuantConnect.Orders;

namespace QuantConnect.Securities;

/// <summary>Carries out order requests.</summary>
public interface IOrderProcessor : IOrderProvider
{
    /// <summary>Takes a request; the ticket tells what became of it.</summary>
    OrderTicket Process(OrderRequest request);
}
