using System.Text.Json;

namespace YenValve.Report.Reading;

/// <summary>The fills of a run: its orders in the result file, each with its average price.</summary>
internal static class FillReader
{
    private const int Filled = 3;
    private const int PartiallyFilled = 2;
    private static readonly string[] Kinds = ["Market", "Limit", "StopMarket", "StopLimit", "MarketOnOpen", "MarketOnClose", "OptionExercise", "LimitIfTouched"];

    /// <summary>Every order that was filled, oldest first.</summary>
    /// <param name="result">The result file.</param>
    /// <param name="events">LEAN's order events beside it; null where there are none.</param>
    /// <param name="currency">Currency of the account.</param>
    public static IReadOnlyList<Fill> Read(JsonElement result, JsonElement? events, string currency)
    {
        var fees = Fees(events, currency);
        var fills = new List<Fill>();
        foreach (var order in result.Member("orders").Members().Select(member => member.Value))
        {
            if (order.Member("status").Number() is not (Filled or PartiallyFilled)) continue;
            var time = order.Member("lastFillTime").Time() ?? order.Member("time").Time();
            if (time is not { } when || order.Member("price").Number() is not { } price || order.Member("quantity").Number() is not { } quantity) continue;
            var kind = (int)(order.Member("type").Number() ?? 0);
            fills.Add(new Fill(when, price, quantity, kind >= 0 && kind < Kinds.Length ? Kinds[kind] : "Other", order.Member("tag").Text() ?? "",
                events == null ? null : fees.GetValueOrDefault((long)(order.Member("id").Number() ?? 0))));
        }

        fills.Sort((left, right) => left.UtcTime.CompareTo(right.UtcTime));
        return fills;
    }

    // A fee in another currency than the account's is taken in coins: it is worth the price of the fill.
    private static Dictionary<long, double> Fees(JsonElement? events, string currency)
    {
        var fees = new Dictionary<long, double>();
        foreach (var fill in events.Items())
        {
            if (fill.Member("orderFeeAmount").Number() is not { } fee) continue;
            var order = (long)(fill.Member("orderId").Number() ?? 0);
            var rate = fill.Member("orderFeeCurrency").Text() == currency ? 1.0 : fill.Member("fillPrice").Number() ?? 0.0;
            fees[order] = fees.GetValueOrDefault(order) + (fee * rate);
        }

        return fees;
    }
}
