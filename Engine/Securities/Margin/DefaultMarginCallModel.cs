using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Securities.Positions;

namespace QuantConnect.Securities;

/// <summary>Warns when little margin is left, and sells, losers first, when used margin passes portfolio value by a buffer.</summary>
public class DefaultMarginCallModel : IMarginCallModel
{
    private const decimal WarningFraction = 0.05m;
    private readonly decimal _marginBuffer;

    /// <summary>Makes the model; the buffer is a fraction of the portfolio value.</summary>
    public DefaultMarginCallModel(SecurityPortfolioManager portfolio, IOrderProperties? defaultOrderProperties, decimal marginBuffer = 0.10m)
    {
        Portfolio = portfolio;
        DefaultOrderProperties = defaultOrderProperties!;
        _marginBuffer = marginBuffer;
    }

    /// <summary>Portfolio that is watched.</summary>
    protected SecurityPortfolioManager Portfolio { get; }

    /// <summary>Properties given to the orders.</summary>
    protected IOrderProperties DefaultOrderProperties { get; }

    /// <inheritdoc/>
    public List<SubmitOrderRequest> GetMarginCallOrders(out bool issueMarginCallWarning)
    {
        issueMarginCallWarning = false;
        var orders = new List<SubmitOrderRequest>();
        if (Portfolio.TakesNoMargin) return orders;
        var used = Portfolio.TotalMarginUsed;
        if (used <= 0) return orders;

        var value = Portfolio.TotalPortfolioValue;
        var remaining = Portfolio.GetMarginRemaining(value);
        if (remaining > 0)
        {
            issueMarginCallWarning = remaining <= value * WarningFraction;
            return orders;
        }

        if (used > value * (1 + _marginBuffer))
        {
            foreach (var security in Portfolio.Securities.Values)
            {
                if (!security.Invested) continue;
                var group = new SinglePositionGroup(new Position(security));
                var reductions = GenerateMarginCallOrders(new MarginCallOrdersParameters(group, value, used)).ToList();
                if (reductions.All(order => order.Quantity != 0)) orders.AddRange(reductions);
            }
        }
        issueMarginCallWarning = orders.Count > 0;
        return orders;
    }

    /// <inheritdoc/>
    public virtual List<OrderTicket> ExecuteMarginCall(IEnumerable<SubmitOrderRequest> generatedMarginCallOrders)
    {
        var executed = new List<OrderTicket>();
        if (Portfolio.MarginRemaining >= 0) return executed;

        foreach (var request in generatedMarginCallOrders.OrderBy(request => Portfolio[request.Symbol].UnrealizedProfit).ToList())
        {
            var ticket = Portfolio.Transactions.AddOrder(request);
            if (ticket.Status.IsOpen()) Portfolio.Transactions.WaitForOrder(ticket.OrderId);
            executed.Add(ticket);
            if (Portfolio.MarginRemaining >= 0) break;
        }
        return executed;
    }

    /// <summary>Market order that frees as much margin of a position as is missing, or all of it; none while it has no rate.</summary>
    protected virtual IEnumerable<SubmitOrderRequest> GenerateMarginCallOrders(MarginCallOrdersParameters parameters)
    {
        foreach (var position in parameters.PositionGroup)
        {
            var security = Portfolio.Securities[position.Symbol];
            if (security.QuoteCurrency.ConversionRate == 0) continue;

            var side = Math.Sign(position.Quantity);
            var model = security.BuyingPowerModel;
            var used = model.GetMaintenanceMargin(MaintenanceMarginParameters.ForQuantityAtCurrentPrice(security, position.Quantity)).Value;
            var kept = Math.Max(0, used - (parameters.TotalUsedMargin - parameters.TotalPortfolioValue));
            var quantity = model.GetMaximumOrderQuantityForDeltaBuyingPower(new(Portfolio, security, (used - kept) * -side, 0)).Quantity;
            yield return new SubmitOrderRequest(
                OrderType.Market,
                security.Type,
                security.Symbol,
                Math.Abs(quantity) * -side,
                0,
                0,
                security.LocalTime.ConvertToUtc(security.Exchange.TimeZone),
                "Margin Call",
                DefaultOrderProperties?.Clone());
        }
    }
}
