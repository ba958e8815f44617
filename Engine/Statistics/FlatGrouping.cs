namespace QuantConnect.Statistics;

/// <summary>Groupings that collect fills while a position is open; they keep no excursions.</summary>
internal abstract class FlatGrouping(FillMatchingMethod matching, ClosedTradeList closed) : TradeGrouping(matching, closed)
{
    private readonly Dictionary<Symbol, OpenFills> _open = [];

    public override bool IsOpen(Symbol symbol) => _open.ContainsKey(symbol);

    public override void Split(Symbol symbol, decimal factor)
    {
        if (!_open.TryGetValue(symbol, out var open)) return;
        foreach (var fill in open.Fills)
        {
            fill.Quantity /= factor;
            fill.Price *= factor;
        }
    }

    public override void Add(TradeExecution fill)
    {
        if (!_open.TryGetValue(fill.Symbol, out var open))
        {
            _open[fill.Symbol] = new OpenFills(fill, fill.Fee);
            return;
        }

        open.Fees += fill.Fee;
        if (!TryClose(open, fill, out var left))
        {
            open.Fills.Add(fill);
            return;
        }

        if (left != 0)
        {
            // The rest turns the position round; its fee went to the trade it closed.
            fill.Quantity = left;
            _open[fill.Symbol] = new OpenFills(fill, 0m);
        }
        else if (open.Fills.Count == 0)
        {
            _open.Remove(fill.Symbol);
        }
        else
        {
            open.Fees = 0m;
        }
    }

    /// <summary>Closes what the fill closes; false when it closes nothing yet. Left is the signed rest of the fill.</summary>
    protected abstract bool TryClose(OpenFills open, TradeExecution fill, out decimal left);

    protected sealed class OpenFills(TradeExecution first, decimal fees)
    {
        public List<TradeExecution> Fills { get; } = [first];

        public decimal Fees { get; set; } = fees;
    }

    /// <summary>A quantity and its running average price.</summary>
    protected struct Average
    {
        public decimal Quantity { get; private set; }

        public decimal Price { get; private set; }

        public void Add(decimal quantity, decimal price)
        {
            Quantity += quantity;
            Price += (price - Price) * quantity / Quantity;
        }
    }
}
