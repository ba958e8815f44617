using System.Collections;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>Insights by symbol, with a record of all there ever were.</summary>
public class InsightCollection : IEnumerable<Insight>
{
    private readonly Dictionary<Symbol, List<Insight>> _open = [];
    private readonly List<Insight> _all = [];

    /// <summary>Number of insights held.</summary>
    public int Count { get; private set; }

    /// <summary>Number of insights ever added.</summary>
    public int TotalCount { get; private set; }

    /// <summary>Insights of a symbol, copied.</summary>
    public List<Insight> this[Symbol symbol]
    {
        get => [.. _open[symbol]];
        set
        {
            if (_open.TryGetValue(symbol, out var before)) Count -= before.Count;
            Count += value.Count;
            TotalCount += value.Count;
            _open[symbol] = value;
        }
    }

    /// <summary>Adds an insight.</summary>
    public void Add(Insight item)
    {
        Count++;
        TotalCount++;
        _all.Add(item);
        if (!_open.TryGetValue(item.Symbol, out var ofSymbol)) _open[item.Symbol] = ofSymbol = [];
        ofSymbol.Add(item);
    }

    /// <summary>Adds insights.</summary>
    public void AddRange(IEnumerable<Insight> insights)
    {
        foreach (var insight in insights) Add(insight);
    }

    /// <summary>Whether an insight is held.</summary>
    public bool Contains(Insight item) => _open.TryGetValue(item.Symbol, out var ofSymbol) && ofSymbol.Contains(item);

    /// <summary>Whether there is an insight of a symbol.</summary>
    public bool ContainsKey(Symbol symbol) => _open.TryGetValue(symbol, out var ofSymbol) && ofSymbol.Count > 0;

    /// <summary>Lets an insight go; false when it was not held.</summary>
    public bool Remove(Insight item)
    {
        if (!_open.TryGetValue(item.Symbol, out var ofSymbol) || !ofSymbol.Remove(item)) return false;
        Count--;
        if (ofSymbol.Count == 0) _open.Remove(item.Symbol);
        return true;
    }

    /// <summary>Insights of a symbol, copied; false when there are none.</summary>
    public bool TryGetValue(Symbol symbol, out List<Insight> insights)
    {
        var found = _open.TryGetValue(symbol, out var ofSymbol);
        insights = found ? [.. ofSymbol!] : null!;
        return found;
    }

    /// <inheritdoc/>
    public IEnumerator<Insight> GetEnumerator() => _open.Values.SelectMany(ofSymbol => ofSymbol).ToList().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Lets all insights of some symbols go.</summary>
    public void Clear(Symbol[] symbols)
    {
        foreach (var symbol in symbols)
        {
            if (_open.Remove(symbol, out var gone)) Count -= gone.Count;
        }
    }

    /// <summary>When the next insight ends, in UTC; null when none is held.</summary>
    public DateTime? GetNextExpiryTime()
    {
        DateTime? next = null;
        foreach (var ofSymbol in _open.Values)
        {
            foreach (var insight in ofSymbol)
            {
                if (next == null || insight.CloseTimeUtc < next) next = insight.CloseTimeUtc;
            }
        }

        return next;
    }

    /// <summary>The insights that hold at a moment.</summary>
    public ICollection<Insight> GetActiveInsights(DateTime utcTime) => [.. this.Where(insight => insight.IsActive(utcTime))];

    /// <summary>Whether an insight of a symbol holds at a moment.</summary>
    public bool HasActiveInsights(Symbol symbol, DateTime utcTime) =>
        _open.TryGetValue(symbol, out var ofSymbol) && ofSymbol.Any(insight => insight.IsActive(utcTime));

    /// <summary>Lets the insights go whose time is over, and returns them.</summary>
    public ICollection<Insight> RemoveExpiredInsights(DateTime utcTime)
    {
        var over = this.Where(insight => insight.IsExpired(utcTime)).ToList();
        foreach (var insight in over) Remove(insight);
        return over;
    }

    /// <summary>Forgets insights, from the record too.</summary>
    public void RemoveInsights(Func<Insight, bool> filter)
    {
        _all.RemoveAll(insight => filter(insight));
        foreach (var insight in this.Where(filter).ToList()) Remove(insight);
    }

    /// <summary>Insights of the record, those no longer held too.</summary>
    public List<Insight> GetInsights(Func<Insight, bool>? filter = null) => filter == null ? [.. _all] : [.. _all.Where(filter)];
}
