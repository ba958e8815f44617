namespace YenValve.Indicators.Liquidations;

/// <summary>
/// Levels of one side, kept in the order in which the market reaches them, the next one last: what a bar consumes is cut off the end. When it is
/// full, neighbours in one bin become one level at their mean price; no mass is lost.
/// </summary>
internal sealed class LevelStack
{
    private readonly int _sign;
    private readonly double _bin;
    private readonly double[] _prices;
    private readonly double[] _masses;

    // Prices times the sign of the side: ascending for both sides.
    private readonly double[] _keys;

    public LevelStack(LeveragedSide side, int capacity, double bin)
    {
        _sign = (int)side;
        _bin = bin;
        _prices = new double[capacity];
        _masses = new double[capacity];
        _keys = new double[capacity];
    }

    public int Count { get; private set; }

    public double Total { get; private set; }

    public ReadOnlySpan<double> Prices => _prices.AsSpan(0, Count);

    public ReadOnlySpan<double> Masses => _masses.AsSpan(0, Count);

    public void Clear()
    {
        Count = 0;
        Total = 0.0;
    }

    public void Add(double price, double mass)
    {
        if (Count == _keys.Length) Compact();
        var key = _sign * price;
        var at = Array.BinarySearch(_keys, 0, Count, key);
        Total += mass;
        if (at >= 0)
        {
            _masses[at] += mass;
            return;
        }

        at = ~at;
        Array.Copy(_keys, at, _keys, at + 1, Count - at);
        Array.Copy(_prices, at, _prices, at + 1, Count - at);
        Array.Copy(_masses, at, _masses, at + 1, Count - at);
        _keys[at] = key;
        _prices[at] = price;
        _masses[at] = mass;
        Count++;
    }

    /// <summary>Takes off what a bar's extreme has reached; the mass, and the mass times price.</summary>
    public (double Mass, double Value) Consume(double extreme)
    {
        double mass = 0.0, value = 0.0, reached = _sign * extreme;
        while (Count > 0 && _keys[Count - 1] >= reached)
        {
            Count--;
            mass += _masses[Count];
            value += _masses[Count] * _prices[Count];
        }

        // Not by subtraction, which would leave a remainder of nothing.
        Total = Count == 0 ? 0.0 : Math.Max(0.0, Total - mass);
        return (mass, value);
    }

    public void Scale(double factor)
    {
        for (var i = 0; i < Count; i++) _masses[i] *= factor;
        Total *= factor;
    }

    // Bins double until half the room is free, so that this is seldom.
    private void Compact()
    {
        for (var width = _bin; Count > _keys.Length / 2; width *= 2.0) Merge(width);
    }

    private void Merge(double width)
    {
        var kept = 0;
        var lastBin = double.NaN;
        for (var i = 0; i < Count; i++)
        {
            var bin = Math.Floor(Math.Log(_prices[i]) / width);
            if (bin == lastBin)
            {
                var mass = _masses[kept - 1] + _masses[i];
                if (mass > 0.0) _prices[kept - 1] += (_prices[i] - _prices[kept - 1]) * (_masses[i] / mass);
                _masses[kept - 1] = mass;
                _keys[kept - 1] = _sign * _prices[kept - 1];
                continue;
            }

            (_prices[kept], _masses[kept], _keys[kept]) = (_prices[i], _masses[i], _keys[i]);
            lastBin = bin;
            kept++;
        }

        Count = kept;
    }
}
