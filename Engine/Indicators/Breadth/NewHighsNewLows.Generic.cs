using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Finds the symbols whose bar leaves the range of a period of bars before it.</summary>
public abstract class NewHighsNewLows<T> : IndicatorBase<T>, IIndicatorWarmUpPeriodProvider
    where T : class, IBaseDataBar
{
    private readonly Dictionary<SecurityIdentifier, Asset> _assets = [];
    private readonly List<T> _highs = [];
    private readonly List<T> _lows = [];
    private readonly int _period;
    private DateTime? _time;

    /// <summary>Starts with a name and a period in bars.</summary>
    protected NewHighsNewLows(string name, int period)
        : base(name)
    {
        _period = period;
        Difference = new FunctionalIndicator<IBaseDataBar>(name + "_Difference", _ => _highs.Count - _lows.Count, _ => IsReady);
        Ratio = new FunctionalIndicator<IBaseDataBar>(name + "_Ratio", _ => _lows.Count == 0 ? _highs.Count : (decimal)_highs.Count / _lows.Count, _ => IsReady);
    }

    /// <summary>New highs less new lows.</summary>
    public IndicatorBase<IBaseDataBar> Difference { get; }

    /// <summary>New highs over new lows.</summary>
    public IndicatorBase<IBaseDataBar> Ratio { get; }

    /// <inheritdoc/>
    public override bool IsReady => _assets.Count > 0 && _assets.Values.All(asset => asset.High.IsReady && asset.Low.IsReady);

    /// <inheritdoc/>
    public int WarmUpPeriod => _period + 1;

    /// <summary>Bars that made a new high at the latest time.</summary>
    protected ICollection<T> NewHighs => _highs;

    /// <summary>Bars that made a new low at the latest time.</summary>
    protected ICollection<T> NewLows => _lows;

    /// <summary>Follows a symbol from now on.</summary>
    public virtual void Add(Symbol asset) => _assets.TryAdd(asset.ID, new Asset(_period));

    /// <summary>Follows a symbol no longer.</summary>
    public virtual void Remove(Symbol asset) => _assets.Remove(asset.ID);

    /// <inheritdoc/>
    public override void Reset()
    {
        foreach (var asset in _assets.Values) asset.Reset();
        _time = null;
        Difference.Reset();
        Ratio.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(T input)
    {
        _highs.Clear();
        _lows.Clear();
        foreach (var asset in _assets.Values)
        {
            if (asset.Bar!.High > asset.High.Current.Value) _highs.Add(asset.Bar);
            if (asset.Bar.Low < asset.Low.Current.Value) _lows.Add(asset.Bar);
        }

        Difference.Update(input);
        Ratio.Update(input);
        return Difference.Current.Value;
    }

    /// <inheritdoc/>
    protected override IndicatorResult ValidateAndComputeNextValue(T input)
    {
        Take(input);
        var complete = IsReady && _assets.Values.All(asset => asset.Bar is not null);
        return complete ? ComputeNextValue(input) : new IndicatorResult(0m, IndicatorStatus.ValueNotReady);
    }

    private void Take(T bar)
    {
        var asset = _assets.GetValueOrDefault(bar.Symbol.ID);

        // A bar that ends where the current ones begin came late.
        if (bar.EndTime == _time)
        {
            asset?.Remember(bar, bar.EndTime);
            return;
        }

        if (bar.Time > _time)
        {
            foreach (var each in _assets.Values)
            {
                if (each.Bar is not null) each.Remember(each.Bar, _time!.Value);
                each.Bar = null;
            }

            _time = bar.Time;
        }

        if (asset is null || (_time is not null && bar.Time != _time)) return;
        asset.Bar = bar;
        _time ??= bar.Time;
    }

    private sealed class Asset(int period)
    {
        public Maximum High { get; } = new(period);

        public Minimum Low { get; } = new(period);

        public T? Bar { get; set; }

        public void Remember(T bar, DateTime time)
        {
            High.Update(time, bar.High);
            Low.Update(time, bar.Low);
        }

        public void Reset()
        {
            Bar = null;
            High.Reset();
            Low.Reset();
        }
    }
}
