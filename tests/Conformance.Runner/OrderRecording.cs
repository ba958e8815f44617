using System.Text.Json.Nodes;
using QuantConnect.Orders;

namespace YenValve.Conformance;

/// <summary>One order in the form of the expected figures: what its type does not have is left out.</summary>
internal static class OrderRecording
{
    public static JsonNode Of(Order order)
    {
        var row = new JsonObject
        {
            ["id"] = order.Id,
            ["type"] = order.Type.ToString(),
            ["symbol"] = order.Symbol.Value,
            ["quantity"] = Recording.Number(order.Quantity),
            ["price"] = Recording.Number(order.Price),
            ["status"] = order.Status.ToString(),
            ["time"] = Recording.Time(order.Time),
            ["tag"] = order.Tag,
        };
        AddTime(row, "lastFillTime", order.LastFillTime);
        AddTime(row, "lastUpdateTime", order.LastUpdateTime);
        AddTime(row, "canceledTime", order.CanceledTime);
        AddPrices(row, order);
        return row;
    }

    private static void AddTime(JsonObject row, string name, DateTime? time)
    {
        if (time is { } known) row[name] = Recording.Time(known);
    }

    private static void AddPrices(JsonObject row, Order order)
    {
        switch (order)
        {
            case LimitOrder limit:
                row["limit"] = Recording.Number(limit.LimitPrice);
                break;
            case TrailingStopOrder trailing:
                row["stop"] = Recording.Number(trailing.StopPrice);
                row["trailingAmount"] = Recording.Number(trailing.TrailingAmount);
                break;
            case StopMarketOrder stop:
                row["stop"] = Recording.Number(stop.StopPrice);
                break;
            case StopLimitOrder stopLimit:
                row["limit"] = Recording.Number(stopLimit.LimitPrice);
                row["stop"] = Recording.Number(stopLimit.StopPrice);
                row["stopTriggered"] = stopLimit.StopTriggered;
                break;
            case LimitIfTouchedOrder touched:
                row["limit"] = Recording.Number(touched.LimitPrice);
                row["trigger"] = Recording.Number(touched.TriggerPrice);
                row["triggerTouched"] = touched.TriggerTouched;
                break;
        }
    }
}
