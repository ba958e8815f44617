namespace QuantConnect.Securities;

/// <summary>Profits and losses of closed positions, by time.</summary>
internal sealed class TransactionLedger
{
    private readonly Dictionary<DateTime, (decimal Profit, bool IsWin)> _entries = [];

    public Dictionary<DateTime, decimal> All => Select(static _ => true);

    public Dictionary<DateTime, decimal> Wins => Select(static isWin => isWin);

    public Dictionary<DateTime, decimal> Losses => Select(static isWin => !isWin);

    public int WinCount { get; private set; }

    public int LossCount => _entries.Count - WinCount;

    /// <summary>Books an entry; entries of one moment are moved apart by a millisecond each.</summary>
    public void Add(DateTime time, decimal profit, bool isWin)
    {
        while (!_entries.TryAdd(time, (profit, isWin))) time = time.AddMilliseconds(1);
        if (isWin) WinCount++;
    }

    private Dictionary<DateTime, decimal> Select(Func<bool, bool> wanted) =>
        _entries.Where(entry => wanted(entry.Value.IsWin)).ToDictionary(static entry => entry.Key, static entry => entry.Value.Profit);
}
