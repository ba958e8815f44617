namespace YenValve.Evaluation.Significance;

/// <summary>The days of one redrawn sample, block after block, wrapped around at the end of the sample.</summary>
internal struct BlockSequence(int length, BootstrapSettings settings, int draw)
{
    private readonly double _endsWith = 1.0 / settings.Block;
    private RandomStream _random = new(settings.Seed, draw);
    private int _day = -1;
    private int _left;

    /// <summary>The next day, in [0, length).</summary>
    public int Next()
    {
        if (IsOver())
        {
            _day = _random.Below(length);
            _left = settings.Block;
        }
        else if (++_day == length)
        {
            _day = 0;
        }

        _left--;
        return _day;
    }

    private bool IsOver()
    {
        if (_day < 0) return true;
        return settings.Stationary ? _random.Fraction() < _endsWith : _left == 0;
    }
}
