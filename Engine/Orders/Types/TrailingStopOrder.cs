using Newtonsoft.Json;
using QuantConnect.Interfaces;

namespace QuantConnect.Orders;

/// <summary>A stop-market order whose stop price follows the market at a distance.</summary>
public class TrailingStopOrder : StopMarketOrder
{
    /// <summary>An empty order.</summary>
    public TrailingStopOrder()
    {
    }

    /// <summary>A trailing stop with a first stop price.</summary>
    public TrailingStopOrder(Symbol symbol, decimal quantity, decimal stopPrice, decimal trailingAmount, bool trailingAsPercentage,
        DateTime time, string tag = "", IOrderProperties? properties = null)
        : base(symbol, quantity, stopPrice, time, tag, properties)
    {
        TrailingAmount = trailingAmount;
        TrailingAsPercentage = trailingAsPercentage;
    }

    /// <summary>A trailing stop without a stop price yet.</summary>
    public TrailingStopOrder(Symbol symbol, decimal quantity, decimal trailingAmount, bool trailingAsPercentage,
        DateTime time, string tag = "", IOrderProperties? properties = null)
        : this(symbol, quantity, 0, trailingAmount, trailingAsPercentage, time, tag, properties)
    {
    }

    /// <summary>Distance to the market: in quote currency, or a fraction of the price.</summary>
    [JsonProperty(PropertyName = "trailingAmount")]
    public decimal TrailingAmount { get; internal set; }

    /// <summary>Whether the distance is a fraction of the price.</summary>
    [JsonProperty(PropertyName = "trailingAsPercentage")]
    public bool TrailingAsPercentage { get; internal set; }

    /// <inheritdoc/>
    public override OrderType Type => OrderType.TrailingStop;

    /// <inheritdoc/>
    public override string GetDefaultTag() => $"Trailing Amount: {TrailingText}";

    /// <inheritdoc/>
    public override void ApplyUpdateOrderRequest(UpdateOrderRequest request)
    {
        base.ApplyUpdateOrderRequest(request);
        if (request.TrailingAmount is { } amount) TrailingAmount = amount;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{base.ToString()}. Trailing amount: {TrailingText}";

    /// <inheritdoc/>
    public override Order Clone()
    {
        var copy = new TrailingStopOrder { StopPrice = StopPrice, TrailingAmount = TrailingAmount, TrailingAsPercentage = TrailingAsPercentage };
        CopyTo(copy);
        return copy;
    }

    /// <summary>Gives the new stop price when the market has moved away by more than the distance.</summary>
    public static bool TryUpdateStopPrice(decimal currentMarketPrice, decimal currentStopPrice, decimal trailingAmount,
        bool trailingAsPercentage, OrderDirection direction, out decimal updatedStopPrice)
    {
        var gap = currentMarketPrice - currentStopPrice;
        if (direction != OrderDirection.Sell) gap = -gap;
        var wanted = trailingAsPercentage ? currentMarketPrice * trailingAmount : trailingAmount;
        var moves = gap > wanted;
        updatedStopPrice = moves ? CalculateStopPrice(currentMarketPrice, trailingAmount, trailingAsPercentage, direction) : 0m;
        return moves;
    }

    /// <summary>The stop price at the distance from the market.</summary>
    public static decimal CalculateStopPrice(decimal currentMarketPrice, decimal trailingAmount, bool trailingAsPercentage, OrderDirection direction)
    {
        var signed = direction == OrderDirection.Buy ? trailingAmount : -trailingAmount;
        return trailingAsPercentage ? currentMarketPrice * (1 + signed) : currentMarketPrice + signed;
    }

    private string TrailingText => OrderText.TrailingAmount(TrailingAmount, TrailingAsPercentage, PriceCurrency);
}
