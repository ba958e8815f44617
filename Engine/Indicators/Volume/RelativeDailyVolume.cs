using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Volume so far today over the mean volume of earlier days up to the same time.</summary>
public class RelativeDailyVolume : TradeBarIndicator
{
    private readonly SortedList<TimeSpan, SimpleMovingAverage> _means = [];
    private readonly List<(DateTime Time, decimal Volume)> _today = [];
    private readonly int _period;
    private decimal _volume;
    private int _day = -1;
    private int _days = -1;

    /// <summary>Makes the indicator under its default name.</summary>
    public RelativeDailyVolume(int period = 2)
        : this($"RDV({period})", period)
    {
    }

    /// <summary>Makes the indicator under a name of its own; the period is in days.</summary>
    public RelativeDailyVolume(string name, int period)
        : base(name) => _period = period;

    /// <inheritdoc/>
    public override bool IsReady => _days >= _period;

    /// <inheritdoc/>
    public override void Reset()
    {
        _means.Clear();
        _today.Clear();
        _volume = 0m;
        _day = -1;
        _days = -1;
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(TradeBar input)
    {
        if (input.Time.Day != _day)
        {
            CloseDay();
            _day = input.Time.Day;
            _days++;
        }

        // A second bar of the same time takes the place of the first.
        if (_today.Count > 0 && _today[^1].Time == input.Time)
        {
            _volume -= _today[^1].Volume;
            _today.RemoveAt(_today.Count - 1);
        }

        _today.Add((input.Time, input.Volume));
        _volume += input.Volume;
        return IsReady ? _volume.SafeDivision(UsualVolume(input.Time.TimeOfDay)) : 0m;
    }

    private void CloseDay()
    {
        var total = 0m;
        foreach (var (time, volume) in _today)
        {
            total += volume;
            if (!_means.TryGetValue(time.TimeOfDay, out var mean)) _means[time.TimeOfDay] = mean = new SimpleMovingAverage(_period);
            mean.Update(time, total);
        }

        _today.Clear();
        _volume = 0m;
    }

    // A time of day that is new has the mean of the one before it, if a later one is known.
    private decimal UsualVolume(TimeSpan time)
    {
        if (_means.TryGetValue(time, out var mean)) return mean.Current.Value;
        for (var i = 1; i < _means.Count; i++)
        {
            if (_means.Keys[i] > time) return _means.Values[i - 1].Current.Value;
        }

        return 0m;
    }
}
