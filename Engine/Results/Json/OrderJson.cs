using Newtonsoft.Json;
using QuantConnect.Orders;

namespace QuantConnect.Packets;

/// <summary>Writes orders as LEAN's result files show them, key by key: the order list's hash rests on every character.</summary>
internal sealed class OrderJson(bool rounded) : JsonConverter<Order>
{
    public override bool CanRead => false;

    public override Order ReadJson(JsonReader reader, Type objectType, Order? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException("Orders are only written.");

    public override void WriteJson(JsonWriter writer, Order? value, JsonSerializer serializer)
    {
        if (value == null)
        {
            writer.WriteNull();
            return;
        }

        var json = new OrderFields(writer, serializer, rounded);
        writer.WriteStartObject();
        WriteOwn(json, value);
        WriteCommon(json, value);
        writer.WriteEndObject();
    }

    /// <summary>What the order's own class declares comes first, its type in the place of the declaration.</summary>
    private static void WriteOwn(OrderFields json, Order order)
    {
        switch (order)
        {
            case LimitOrder limit:
                json.Price("limitPrice", limit.LimitPrice);
                json.Type(order);
                break;
            case TrailingStopOrder trailing:
                json.Price("trailingAmount", trailing.TrailingAmount);
                json.Flag("trailingAsPercentage", trailing.TrailingAsPercentage);
                json.Type(order);
                json.Price("stopPrice", trailing.StopPrice);
                break;
            case StopMarketOrder stop:
                json.Price("stopPrice", stop.StopPrice);
                json.Type(order);
                break;
            case StopLimitOrder stopLimit:
                json.Price("stopPrice", stopLimit.StopPrice);
                json.Flag("stopTriggered", stopLimit.StopTriggered);
                json.Price("limitPrice", stopLimit.LimitPrice);
                json.Type(order);
                break;
            case LimitIfTouchedOrder touched:
                json.Type(order);
                json.Price("triggerPrice", touched.TriggerPrice);
                json.Price("limitPrice", touched.LimitPrice);
                json.Flag("triggerTouched", touched.TriggerTouched);
                break;
            case ComboLegLimitOrder leg:
                json.Type(order);
                json.Amount("limitPrice", leg.LimitPrice);
                json.Amount("quantity", order.Quantity);
                break;
            case ComboOrder:
                json.Type(order);
                json.Amount("quantity", order.Quantity);
                break;
            default:
                json.Type(order);
                break;
        }
    }

    // LEAN rounds the order's own prices before it writes it: whether it was marketable follows from the rounded limit.
    private bool IsMarketable(Order order)
    {
        if (!rounded || order is not LimitOrder limit) return order.IsMarketable;
        if (order.OrderSubmissionData is not { } at) return false;
        var price = limit.LimitPrice.SmartRounding();
        return order.Direction switch
        {
            OrderDirection.Buy => price >= at.AskPrice,
            OrderDirection.Sell => price <= at.BidPrice,
            _ => false,
        };
    }

    private void WriteCommon(OrderFields json, Order order)
    {
        json.Number("id", order.Id);
        json.Number("contingentId", order.ContingentId);
        json.Texts("brokerId", order.BrokerId);
        json.Symbol("symbol", order.Symbol);
        var price = json.Rounded(order.Price).Normalize();
        json.Amount("price", price);
        json.Text("priceCurrency", order.PriceCurrency);
        json.Time("time", order.Time);
        json.Time("createdTime", order.CreatedTime);
        if (order.LastFillTime is { } filled) json.Time("lastFillTime", filled);
        if (order.LastUpdateTime is { } updated) json.Time("lastUpdateTime", updated);
        if (order.CanceledTime is { } canceled) json.Time("canceledTime", canceled);
        if (order is not ComboOrder) json.Amount("quantity", order.Quantity);
        json.Number("status", (int)order.Status);
        if (order.Tag != null) json.Text("tag", order.Tag);
        json.Any("properties", order.Properties);
        json.Number("securityType", (int)order.SecurityType);
        json.Number("direction", (int)order.Direction);
        json.Amount("value", order.Quantity * price);
        json.SubmissionData("orderSubmissionData", order.OrderSubmissionData);
        json.Flag("isMarketable", IsMarketable(order));
        if (order.GroupOrderManager != null) json.Any("groupOrderManager", order.GroupOrderManager);
        json.Number("priceAdjustmentMode", (int)order.PriceAdjustmentMode);
    }
}
