namespace QuantConnect.Indicators;

/// <summary>Connors' RSI: mean of the strength of the price, of its streaks and of the rank of its latest change.</summary>
public class ConnorsRelativeStrengthIndex : Indicator, IIndicatorWarmUpPeriodProvider
{
    private readonly RelativeStrengthIndex _strength;
    private readonly RelativeStrengthIndex _streakStrength;
    private readonly RollingWindow<decimal> _changes;
    private IndicatorDataPoint? _previous;
    private int _streak;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public ConnorsRelativeStrengthIndex(string name, int rsiPeriod, int rsiPeriodStreak, int lookBackPeriod)
        : base(name)
    {
        _strength = new RelativeStrengthIndex(rsiPeriod);
        _streakStrength = new RelativeStrengthIndex(rsiPeriodStreak);
        _changes = new RollingWindow<decimal>(lookBackPeriod);
        WarmUpPeriod = Math.Max(lookBackPeriod, Math.Max(_strength.WarmUpPeriod, _streakStrength.WarmUpPeriod));
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public ConnorsRelativeStrengthIndex(int rsiPeriod, int rsiPeriodStreak, int rocPeriod)
        : this($"CRSI({rsiPeriod},{rsiPeriodStreak},{rocPeriod})", rsiPeriod, rsiPeriodStreak, rocPeriod)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => _strength.IsReady && _streakStrength.IsReady && _changes.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        _strength.Reset();
        _streakStrength.Reset();
        _changes.Reset();
        _previous = null;
        _streak = 0;
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        var old = _previous?.Value ?? 0m;
        _strength.Update(input);
        if (_previous is not null) _streak = NextStreak(input.Value - old);
        _streakStrength.Update(input.EndTime, _streak);
        _previous = input;
        if (old == 0m)
        {
            _changes.Add(0m);
            return 0m;
        }

        var change = (input.Value - old) / old;
        var rank = _changes.IsReady ? RankOf(change) : 0m;
        _changes.Add(change);
        return IsReady ? (_strength.Current.Value + _streakStrength.Current.Value + rank) / 3 : 0m;
    }

    // A streak counts the rises or, negative, the falls in a row; no change leaves it as it is.
    private int NextStreak(decimal change) => change switch
    {
        > 0m => Math.Max(_streak, 0) + 1,
        < 0m => Math.Min(_streak, 0) - 1,
        _ => _streak,
    };

    private decimal RankOf(decimal change)
    {
        var smaller = 0;
        for (var i = 0; i < _changes.Count; i++)
        {
            if (_changes[i] < change) smaller++;
        }

        return 100m * smaller / _changes.Count;
    }
}
