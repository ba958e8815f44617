using YenValve.Engine.Feed.Idle;

namespace QuantConnect.Statistics;

/// <summary>Every entry fill is a trade of its own, closed by the exit fills that are matched with it.</summary>
internal sealed class FillToFillGrouping(FillMatchingMethod matching, ClosedTradeList closed) : TradeGrouping(matching, closed)
{
    private readonly Dictionary<Symbol, Position> _positions = [];

    public override bool IsOpen(Symbol symbol) => _positions.ContainsKey(symbol);

    public override void Mark(Symbol symbol, decimal price)
    {
        if (_positions.TryGetValue(symbol, out var position)) position.Mark(price);
    }

    public override bool TryMark(Symbol symbol, in PriceStretch prices)
    {
        if (_positions.TryGetValue(symbol, out var position)) position.Mark(prices);
        return true;
    }

    public override void Split(Symbol symbol, decimal factor)
    {
        if (_positions.TryGetValue(symbol, out var position)) position.Split(factor);
    }

    public override void Add(TradeExecution fill)
    {
        if (!_positions.TryGetValue(fill.Symbol, out var position))
        {
            _positions[fill.Symbol] = new Position(fill, fill.Fee);
            return;
        }

        position.Mark(fill.Price);
        position.Settle();
        if (fill.Direction == position.Entries[0].Trade.Direction)
        {
            position.Entries.Add(new Entry(fill, fill.Fee));
            return;
        }

        var left = Match(position, fill);
        if (left > 0)
        {
            // The rest turns the position round; its fee went to the trades it closed.
            fill.Quantity = left * fill.Side;
            _positions[fill.Symbol] = new Position(fill, 0m);
        }
        else if (position.Entries.Count == 0)
        {
            _positions.Remove(fill.Symbol);
        }
    }

    /// <summary>Closes entries with the fill; returns the units left over.</summary>
    private decimal Match(Position position, TradeExecution fill)
    {
        var left = Math.Abs(fill.Quantity);
        var fee = fill.Fee;
        while (left > 0 && position.Entries.Count > 0)
        {
            var index = Next(position.Entries.Count);
            var entry = position.Entries[index];
            var trade = entry.Trade;
            if (left >= trade.Quantity)
            {
                left -= trade.Quantity;
                position.Entries.RemoveAt(index);
            }
            else
            {
                trade = entry.TakeOut(left);
                left = 0m;
            }

            trade.TotalFees += fee;
            fee = 0m;
            Close(trade, entry, position, fill);
        }

        return left;
    }

    private void Close(Trade trade, Entry entry, Position position, TradeExecution fill)
    {
        var isLong = trade.Direction == TradeDirection.Long;
        trade.OrderIds.Add(fill.OrderId);
        trade.ExitTime = fill.Time;
        trade.ExitPrice = fill.Price;
        trade.ProfitLoss = fill.Worth(isLong ? fill.Price - trade.EntryPrice : trade.EntryPrice - fill.Price, trade.Quantity);
        trade.MAE = fill.Worth(isLong ? position.Lowest - trade.EntryPrice : trade.EntryPrice - position.Highest, trade.Quantity);
        trade.MFE = fill.Worth(isLong ? position.Highest - trade.EntryPrice : trade.EntryPrice - position.Lowest, trade.Quantity);
        trade.EndTradeDrawdown = fill.Worth(entry.WorstFall, trade.Quantity);
        Closed.Add(trade);
    }

    /// <summary>The open entries of one symbol and the price range since the first of them.</summary>
    /// <remarks>Prices are told at every step and asked for at a fill: in between they are kept together, not by entry.</remarks>
    private sealed class Position(TradeExecution first, decimal fee)
    {
        private readonly Excursion _since = new();

        public List<Entry> Entries { get; } = [new Entry(first, fee)];

        public decimal Highest { get; private set; } = first.Price;

        public decimal Lowest { get; private set; } = first.Price;

        public void Mark(decimal price) => _since.Add(price);

        public void Mark(in PriceStretch prices) => _since.Add(prices);

        /// <summary>Brings range and entries up to date.</summary>
        public void Settle()
        {
            if (_since.IsEmpty) return;
            Highest = Math.Max(Highest, _since.High);
            Lowest = Math.Min(Lowest, _since.Low);
            foreach (var entry in Entries) entry.Mark(_since);
            _since.Clear();
        }

        public void Split(decimal factor)
        {
            Settle();
            Highest *= factor;
            Lowest *= factor;
            foreach (var entry in Entries) entry.Split(factor);
        }
    }

    /// <summary>An open trade and the largest fall from its best profit, per unit.</summary>
    private sealed class Entry(TradeExecution fill, decimal fee)
    {
        private decimal _best;

        public Trade Trade { get; } = new()
        {
            Symbols = [fill.Symbol],
            EntryTime = fill.Time,
            EntryPrice = fill.Price,
            Direction = fill.Direction,
            Quantity = Math.Abs(fill.Quantity),
            TotalFees = fee,
            OrderIds = [fill.OrderId]
        };

        public decimal WorstFall { get; private set; }

        /// <summary>The worst fall is from the best before to the lowest, or lies within what the price did since.</summary>
        public void Mark(Excursion prices)
        {
            var isLong = Trade.Direction == TradeDirection.Long;
            var (highest, lowest) = isLong ? (prices.High - Trade.EntryPrice, prices.Low - Trade.EntryPrice) : (Trade.EntryPrice - prices.Low, Trade.EntryPrice - prices.High);
            WorstFall = Math.Max(WorstFall, Math.Max(_best - lowest, isLong ? prices.Fall : prices.Rise));
            _best = Math.Max(_best, highest);
        }

        /// <summary>Splits a part off that is closed now; it carries all the fees so far.</summary>
        public Trade TakeOut(decimal quantity)
        {
            var part = new Trade(Trade) { Symbols = Trade.Symbols, Quantity = quantity };
            Trade.Quantity -= quantity;
            Trade.TotalFees = 0m;
            return part;
        }

        public void Split(decimal factor)
        {
            Trade.Quantity /= factor;
            Trade.EntryPrice *= factor;
            _best *= factor;
            WorstFall *= factor;
        }
    }
}
