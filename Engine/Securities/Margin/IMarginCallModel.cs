using QuantConnect.Orders;

namespace QuantConnect.Securities;

/// <summary>Decides what is sold when positions take more margin than the portfolio is worth.</summary>
public interface IMarginCallModel
{
    /// <summary>Orders that would bring the margin back in bounds, and whether the account should be warned.</summary>
    List<SubmitOrderRequest> GetMarginCallOrders(out bool issueMarginCallWarning);

    /// <summary>Sends the orders until the margin is back in bounds.</summary>
    List<OrderTicket> ExecuteMarginCall(IEnumerable<SubmitOrderRequest> generatedMarginCallOrders);
}
