using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Sets the symbols that rose since the last bar against those that fell.</summary>
public abstract class AdvanceDeclineIndicator : TradeBarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly Func<IEnumerable<TradeBar>, decimal> _measure;
    private readonly Func<decimal, decimal, decimal> _compare;
    private readonly Dictionary<SecurityIdentifier, TradeBar?> _previous = [];
    private readonly Dictionary<SecurityIdentifier, TradeBar?> _current = [];
    private DateTime? _time;

    /// <summary>Starts with how a group of bars is measured and how two such measures are compared.</summary>
    public AdvanceDeclineIndicator(string name, Func<IEnumerable<TradeBar>, decimal> computeSub, Func<decimal, decimal, decimal> computeMain)
        : base(name)
    {
        _measure = computeSub;
        _compare = computeMain;
    }

    /// <inheritdoc/>
    public override bool IsReady => _previous.Count > 0;

    /// <inheritdoc/>
    public int WarmUpPeriod => 2;

    /// <summary>Follows a symbol from now on.</summary>
    public virtual void Add(Symbol asset) => _current.TryAdd(asset.ID, null);

    /// <summary>Follows a symbol from now on.</summary>
    [Obsolete("Please use Add(asset)")]
    public void AddStock(Symbol asset) => Add(asset);

    /// <summary>Follows a symbol no longer.</summary>
    public virtual void Remove(Symbol asset) => _current.Remove(asset.ID);

    /// <summary>Follows a symbol no longer.</summary>
    [Obsolete("Please use Remove(asset)")]
    public void RemoveStock(Symbol asset) => Remove(asset);

    /// <inheritdoc/>
    public override void Reset()
    {
        _previous.Clear();
        foreach (var id in _current.Keys) _current[id] = null;
        _time = null;
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(TradeBar input)
    {
        var risen = new List<TradeBar>();
        var fallen = new List<TradeBar>();
        foreach (var (id, bar) in _current)
        {
            if (!_previous.TryGetValue(id, out var old) || old is null) continue;
            if (bar!.Close < old.Close) fallen.Add(bar);
            else if (bar.Close > old.Close) risen.Add(bar);
        }

        return _compare(_measure(risen), _measure(fallen));
    }

    /// <inheritdoc/>
    protected override IndicatorResult ValidateAndComputeNextValue(TradeBar input)
    {
        Take(input);
        return IsReady && !_current.ContainsValue(null) ? ComputeNextValue(input) : new IndicatorResult(0m, IndicatorStatus.ValueNotReady);
    }

    private void Take(TradeBar bar)
    {
        // A bar that ends where the current ones begin came late.
        if (bar.EndTime == _time)
        {
            _previous[bar.Symbol.ID] = bar;
            return;
        }

        if (bar.Time > _time)
        {
            _previous.Clear();
            foreach (var (id, last) in _current) _previous[id] = last;
            foreach (var id in _previous.Keys) _current[id] = null;
            _time = bar.Time;
        }

        if (!_current.ContainsKey(bar.Symbol.ID) || (_time is not null && bar.Time != _time)) return;
        _current[bar.Symbol.ID] = bar;
        _time ??= bar.Time;
    }
}
