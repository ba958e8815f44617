namespace YenValve.Indicators.Carry;

/// <summary>
/// Levels of USDJPY at which the Ministry of Finance has sold dollars. The ministry discloses the days, not the levels: a level is the highest spot
/// from the last one before that day began in Tokyo until it ended, looked up in the spots that were seen.
/// </summary>
public sealed class InterventionLevels
{
    // The day in Japan begins at 15:00 UTC of the day before.
    private static readonly TimeSpan Tokyo = TimeSpan.FromHours(9);

    // No weekend and no holiday of the currency market lasts longer: an older spot is no spot from just before the day.
    private static readonly TimeSpan LongestPause = TimeSpan.FromDays(4);
    private readonly Queue<(DateTime Time, double Spot)> _spots = new();
    private readonly List<(DateTime Day, double Level)> _levels = [];
    private readonly TimeSpan _memory;

    /// <param name="memoryDays">Calendar days for which a spot and a level are remembered, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The memory is empty.</exception>
    public InterventionLevels(int memoryDays = 1096)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(memoryDays, 1);
        _memory = TimeSpan.FromDays(memoryDays);
    }

    /// <summary>Levels that are remembered.</summary>
    public int Count => _levels.Count;

    /// <summary>The lowest level, JPY per USD; NaN where there is none.</summary>
    public double Lowest { get; private set; } = double.NaN;

    /// <summary>The highest level, JPY per USD; NaN where there is none.</summary>
    public double Highest { get; private set; } = double.NaN;

    /// <summary>The lowest level that is not below a spot; NaN where all are below it.</summary>
    public double NextAbove(double spot)
    {
        var next = double.NaN;
        foreach (var (_, level) in _levels)
        {
            if (level >= spot && !(level >= next)) next = level;
        }

        return next;
    }

    /// <summary>Takes a spot, times ascending, and forgets what is too old.</summary>
    public void AddSpot(DateTime time, double spot)
    {
        _spots.Enqueue((time, spot));
        while (_spots.Peek().Time < time - _memory) _spots.Dequeue();
        for (var i = _levels.Count - 1; i >= 0; i--)
        {
            if (_levels[i].Day >= time - _memory) continue;
            _levels.RemoveAt(i);
            Measure();
        }
    }

    /// <summary>Takes the day of an intervention against the yen's fall and finds its level among the spots.</summary>
    /// <param name="day">The day in Japan.</param>
    /// <returns>False where no spot of that day or just before it is remembered.</returns>
    public bool AddDay(DateTime day)
    {
        var begin = day.Date - Tokyo;
        var end = begin.AddDays(1);
        double before = double.NaN, level = double.NaN;
        foreach (var (time, spot) in _spots)
        {
            if (time > end) break;
            if (time < begin - LongestPause) continue;
            if (time <= begin) before = spot;
            else if (!(spot <= level)) level = spot;
        }

        if (!(before <= level)) level = double.IsNaN(before) ? level : before;
        return AddLevel(day, level);
    }

    /// <summary>Takes a level that is known otherwise, from the press of the day for one; the same day and level twice counts once.</summary>
    /// <returns>False where it is not a price.</returns>
    public bool AddLevel(DateTime day, double level)
    {
        if (!(level > 0.0) || !double.IsFinite(level)) return false;
        if (!_levels.Contains((day.Date, level))) _levels.Add((day.Date, level));
        Measure();
        return true;
    }

    /// <summary>Forgets everything.</summary>
    public void Reset()
    {
        _spots.Clear();
        _levels.Clear();
        Measure();
    }

    private void Measure()
    {
        Lowest = Highest = double.NaN;
        foreach (var (_, level) in _levels)
        {
            if (!(level >= Lowest)) Lowest = level;
            if (!(level <= Highest)) Highest = level;
        }
    }
}
