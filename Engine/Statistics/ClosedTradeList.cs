namespace QuantConnect.Statistics;

/// <summary>The closed trades of a run; bounded in number and age when the run has no end.</summary>
internal sealed class ClosedTradeList
{
    private const int MostTrades = 10000;
    private const int MostMonths = 12;
    private readonly List<Trade> _trades = [];

    public bool Bounded { get; set; }

    public List<Trade> Copy() => [.. _trades];

    public void Add(Trade trade)
    {
        trade.IsWin = trade.ProfitLoss > 0;
        trade.Id = null!;
        _trades.Add(trade);
        if (Bounded) DropOld(trade.ExitTime.Date.AddMonths(-MostMonths));
    }

    private void DropOld(DateTime oldest)
    {
        var drop = Math.Max(0, _trades.Count - MostTrades);
        while (drop < _trades.Count && _trades[drop].ExitTime.Date < oldest) drop++;
        _trades.RemoveRange(0, drop);
    }
}
