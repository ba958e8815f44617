using System.Text.Json;
using YenValve.Evaluation.Runs;

namespace YenValve.Report.Reading;

/// <summary>The fills of a run: from LEAN's order events where they lie beside the result, else from its orders, which hold no fees.</summary>
internal static class FillReader
{
    private const int PartiallyFilled = 2;
    private const int Filled = 3;

    /// <summary>Every fill, oldest first.</summary>
    /// <param name="result">The result file.</param>
    /// <param name="events">LEAN's order events; null where there are none.</param>
    public static IReadOnlyList<Fill> Read(JsonElement result, JsonElement? events)
    {
        var fills = events == null ? result.Member("orders").Members().Select(order => OfOrder(order.Value)) : events.Items().Select(OfEvent);
        return [.. fills.OfType<Fill>().OrderBy(fill => fill.UtcTime)];
    }

    private static Fill? OfEvent(JsonElement order)
    {
        if (order.Member("fillQuantity").Number() is not { } quantity || quantity == 0.0) return null;
        if (order.Member("time").Time() is not { } time || order.Member("fillPrice").Number() is not { } price) return null;
        var fee = order.Member("orderFeeAmount").Number() ?? 0.0;
        // A fee in another currency than the price's is taken in coins.
        var inCoins = order.Member("orderFeeCurrency").Text() is { } currency && currency != order.Member("fillPriceCurrency").Text();
        return new Fill(time, quantity, price, inCoins ? fee * price : fee);
    }

    private static Fill? OfOrder(JsonElement order)
    {
        if (order.Member("status").Number() is not (Filled or PartiallyFilled)) return null;
        var time = order.Member("lastFillTime").Time() ?? order.Member("time").Time();
        return time is { } when && order.Member("price").Number() is { } price && order.Member("quantity").Number() is { } quantity ? new Fill(when, quantity, price, double.NaN) : null;
    }
}
