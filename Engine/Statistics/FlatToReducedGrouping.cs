namespace QuantConnect.Statistics;

/// <summary>Every reduction of the position closes a trade.</summary>
internal sealed class FlatToReducedGrouping(FillMatchingMethod matching, ClosedTradeList closed) : FlatGrouping(matching, closed)
{
    protected override bool TryClose(OpenFills open, TradeExecution fill, out decimal left)
    {
        left = 0m;
        if (fill.Side == open.Fills[Next(open.Fills.Count)].Side) return false;

        var entryTime = open.Fills[Next(open.Fills.Count)].Time;
        var entry = new Average();
        var unmatched = Math.Abs(fill.Quantity);
        var side = fill.Side;
        HashSet<int> orders = [fill.OrderId];
        while (open.Fills.Count > 0 && unmatched > 0)
        {
            var index = Next(open.Fills.Count);
            var pending = open.Fills[index];
            var size = Math.Abs(pending.Quantity);
            orders.Add(pending.OrderId);
            if (unmatched >= size)
            {
                if (!OldestFirst) entryTime = pending.Time;
                entry.Add(size * side, pending.Price);
                unmatched -= size;
                open.Fills.RemoveAt(index);
            }
            else
            {
                entry.Add(unmatched * side, pending.Price);
                pending.Quantity += unmatched * side;
                unmatched = 0m;
            }
        }

        Closed.Add(new Trade
        {
            Symbols = [fill.Symbol],
            EntryTime = entryTime,
            EntryPrice = entry.Price,
            Direction = entry.Quantity < 0 ? TradeDirection.Long : TradeDirection.Short,
            Quantity = Math.Abs(entry.Quantity),
            ExitTime = fill.Time,
            ExitPrice = fill.Price,
            ProfitLoss = fill.Worth(fill.Price - entry.Price, -entry.Quantity),
            TotalFees = open.Fees,
            OrderIds = orders
        });
        left = unmatched * side;
        return true;
    }
}
