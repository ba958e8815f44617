using static System.FormattableString;

namespace QuantConnect.Orders;

/// <summary>The texts LEAN shows for orders, tickets, requests and events.</summary>
internal static class OrderText
{
    public static string Describe(Order order)
    {
        var tag = string.IsNullOrEmpty(order.Tag) ? "" : $": {order.Tag}";
        var units = order.Quantity == 1 ? "unit" : "units";
        return Invariant($"OrderId: {order.Id} (BrokerId: {string.Join(",", order.BrokerId)}) {order.Status} {order.Type} order for {order.Quantity} {units} of {order.Symbol}{tag}");
    }

    public static string Price(string currency, decimal price) =>
        Invariant($"{Currencies.GetCurrencySymbol(currency)}{price.SmartRounding()}");

    public static string TrailingAmount(decimal amount, bool asPercentage, string currency) => asPercentage
        ? Invariant($"{amount * 100}%")
        : Invariant($"{Currencies.GetCurrencySymbol(currency)}{amount}");

    public static string Describe(OrderEvent e)
    {
        var text = new System.Text.StringBuilder(Invariant(
            $"Time: {e.UtcTime} OrderID: {e.OrderId} EventID: {e.Id} Symbol: {e.Symbol.Value} Status: {e.Status} Quantity: {e.Quantity}"));
        if (e.FillQuantity != 0) text.Append(Invariant($" FillQuantity: {e.FillQuantity} FillPrice: ")).Append(Price(e.FillPriceCurrency, e.FillPrice));
        AppendPrice(text, " LimitPrice: ", e.LimitPrice, e);
        AppendPrice(text, " StopPrice: ", e.StopPrice, e);
        AppendTrailing(text, " TrailingAmount: ", e);
        AppendPrice(text, " TriggerPrice: ", e.TriggerPrice, e);
        if (e.OrderFee.Value.Amount != 0m) text.Append(Invariant($" OrderFee: {e.OrderFee}"));
        if (!string.IsNullOrEmpty(e.Message)) text.Append(" Message: ").Append(e.Message);
        if (e.Symbol.SecurityType.IsOption()) text.Append(" IsAssignment: ").Append(e.IsAssignment);
        return text.ToString();
    }

    public static string DescribeShort(OrderEvent e)
    {
        var text = new System.Text.StringBuilder(Invariant($"{e.UtcTime} OID:{e.OrderId} {e.Symbol.Value} {e.Status} Q:{e.Quantity}"));
        if (e.FillQuantity != 0) text.Append(Invariant($" FQ:{e.FillQuantity} FP:")).Append(Price(e.FillPriceCurrency, e.FillPrice));
        AppendPrice(text, " LP:", e.LimitPrice, e);
        AppendPrice(text, " SP:", e.StopPrice, e);
        AppendTrailing(text, " TA: ", e);
        AppendPrice(text, " TP:", e.TriggerPrice, e);
        if (e.OrderFee.Value.Amount != 0m) text.Append(Invariant($" OF:{Currencies.GetCurrencySymbol(e.FillPriceCurrency)}{e.OrderFee}"));
        if (!string.IsNullOrEmpty(e.Message)) text.Append(" M:").Append(e.Message);
        if (e.Symbol.SecurityType.IsOption()) text.Append(" IA:").Append(e.IsAssignment);
        return text.ToString();
    }

    public static string Describe(UpdateOrderRequest request)
    {
        var changes = new List<string>(5);
        if (request.Quantity is { } quantity) changes.Add(Invariant($"Quantity: {quantity}"));
        if (request.LimitPrice is { } limit) changes.Add(Invariant($"LimitPrice: {limit.SmartRounding()}"));
        if (request.StopPrice is { } stop) changes.Add(Invariant($"StopPrice: {stop.SmartRounding()}"));
        if (request.TrailingAmount is { } trailing) changes.Add(Invariant($"TrailingAmount: {trailing.SmartRounding()}"));
        if (request.TriggerPrice is { } trigger) changes.Add(Invariant($"TriggerPrice: {trigger.SmartRounding()}"));
        return Invariant($"{request.Time} UTC: Update Order: ({request.OrderId}) - {string.Join(", ", changes)} {request.Tag} Status: {request.Status}");
    }

    private static void AppendPrice(System.Text.StringBuilder text, string label, decimal? price, OrderEvent e)
    {
        if (price is { } value) text.Append(label).Append(Price(e.FillPriceCurrency, value));
    }

    private static void AppendTrailing(System.Text.StringBuilder text, string label, OrderEvent e)
    {
        if (e.TrailingAmount is not { } amount) return;
        text.Append(label).Append(TrailingAmount(amount, e.TrailingAsPercentage ?? false, e.FillPriceCurrency));
    }
}
