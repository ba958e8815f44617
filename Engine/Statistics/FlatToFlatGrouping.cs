namespace QuantConnect.Statistics;

/// <summary>One trade from flat to flat, whatever was added and taken off in between.</summary>
internal sealed class FlatToFlatGrouping(FillMatchingMethod matching, ClosedTradeList closed) : FlatGrouping(matching, closed)
{
    protected override bool TryClose(OpenFills open, TradeExecution fill, out decimal left)
    {
        left = 0m;
        // The first fill tells the side of the position; later ones may have reduced it.
        if (fill.Side == open.Fills[0].Side) return false;

        var held = 0m;
        foreach (var pending in open.Fills) held += pending.Quantity;
        if (held + fill.Quantity != 0 && Math.Abs(fill.Quantity) <= Math.Abs(held)) return false;

        left = held + fill.Quantity;
        var entryTime = open.Fills[0].Time;
        var symbol = fill.Symbol;
        var entry = new Average();
        var exit = new Average();
        HashSet<int> orders = [];
        open.Fills.Add(fill);
        while (open.Fills.Count > 0)
        {
            var index = Next(open.Fills.Count);
            var pending = open.Fills[index];
            if (pending.Side == fill.Side) exit.Add(pending.Quantity, pending.Price);
            else entry.Add(pending.Quantity, pending.Price);
            orders.Add(pending.OrderId);
            open.Fills.RemoveAt(index);
        }

        Closed.Add(new Trade
        {
            Symbols = [symbol],
            EntryTime = entryTime,
            EntryPrice = entry.Price,
            Direction = fill.Side < 0 ? TradeDirection.Long : TradeDirection.Short,
            Quantity = Math.Abs(entry.Quantity),
            ExitTime = fill.Time,
            ExitPrice = exit.Price,
            ProfitLoss = fill.Worth(exit.Price - entry.Price, entry.Quantity),
            TotalFees = open.Fees,
            OrderIds = orders
        });
        return true;
    }
}
