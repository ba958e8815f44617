using System.Globalization;

namespace YenValve.Launcher.OrderComparison;

/// <summary>Holds the order events of two runs against each other: order by order, event by event, field by field.</summary>
internal static class OrderComparer
{
    /// <summary>Every difference, by order and event.</summary>
    /// <param name="first">Events of the first run, in any order.</param>
    /// <param name="second">Events of the second run, in any order.</param>
    /// <param name="tolerance">Relative difference up to which numbers count as equal; 0 for exactly.</param>
    public static IReadOnlyList<OrderDifference> Compare(IEnumerable<OrderEventRow> first, IEnumerable<OrderEventRow> second, decimal tolerance = 0m)
    {
        var found = new List<OrderDifference>();
        var (ours, theirs) = (ByOrder(first), ByOrder(second));
        foreach (var order in ours.Keys.Union(theirs.Keys).Order())
        {
            var (a, b) = (ours.GetValueOrDefault(order), theirs.GetValueOrDefault(order));
            if (a == null || b == null)
            {
                var there = (a ?? b)![0];
                found.Add(new OrderDifference(order, 0, there.Time, "order", a == null ? "" : there.ToString(), b == null ? "" : there.ToString()));
                continue;
            }

            for (var i = 0; i < Math.Max(a.Length, b.Length); i++)
            {
                if (i < a.Length && i < b.Length) Compare(a[i], b[i], tolerance, found);
                else if (i < a.Length) found.Add(new OrderDifference(order, a[i].EventId, a[i].Time, "event", a[i].ToString(), ""));
                else found.Add(new OrderDifference(order, b[i].EventId, b[i].Time, "event", "", b[i].ToString()));
            }
        }

        return found;
    }

    private static Dictionary<int, OrderEventRow[]> ByOrder(IEnumerable<OrderEventRow> rows) =>
        rows.GroupBy(row => row.OrderId).ToDictionary(group => group.Key, group => group.OrderBy(row => row.EventId).ToArray());

    private static void Compare(OrderEventRow a, OrderEventRow b, decimal tolerance, List<OrderDifference> found)
    {
        void Text(string field, string x, string y)
        {
            if (x != y) found.Add(new OrderDifference(a.OrderId, a.EventId, a.Time, field, x, y));
        }

        void Number(string field, decimal? x, decimal? y)
        {
            var equal = x == y || (x is { } p && y is { } q && Math.Abs(p - q) <= tolerance * Math.Max(Math.Abs(p), Math.Abs(q)));
            if (!equal) found.Add(new OrderDifference(a.OrderId, a.EventId, a.Time, field, Said(x), Said(y)));
        }

        Text("time", a.Time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), b.Time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        Text("symbolValue", a.Symbol, b.Symbol);
        Text("status", a.Status, b.Status);
        Text("direction", a.Direction, b.Direction);
        Number("quantity", a.Quantity, b.Quantity);
        Number("fillQuantity", a.FillQuantity, b.FillQuantity);
        Number("fillPrice", a.FillPrice, b.FillPrice);
        Number("limitPrice", a.LimitPrice, b.LimitPrice);
        Number("stopPrice", a.StopPrice, b.StopPrice);
        Number("orderFeeAmount", a.Fee, b.Fee);
        Text("orderFeeCurrency", a.FeeCurrency, b.FeeCurrency);
    }

    private static string Said(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";
}
