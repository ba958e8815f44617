using QuantConnect.Orders;

namespace QuantConnect.Securities;

/// <summary>Margin call models that need no setting.</summary>
public static class MarginCallModel
{
    /// <summary>A model that never calls.</summary>
    public static readonly IMarginCallModel Null = new NullMarginCallModel();

    private sealed class NullMarginCallModel : IMarginCallModel
    {
        public List<SubmitOrderRequest> GetMarginCallOrders(out bool issueMarginCallWarning)
        {
            issueMarginCallWarning = false;
            return [];
        }

        public List<OrderTicket> ExecuteMarginCall(IEnumerable<SubmitOrderRequest> generatedMarginCallOrders) => [];
    }
}
