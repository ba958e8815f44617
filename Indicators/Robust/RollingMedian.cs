namespace YenValve.Indicators.Robust;

/// <summary>
/// Median and median absolute deviation of the last n values, kept sorted as they come. Finding a place, the median and the deviation take O(log n);
/// making the place is one block move, which for windows of hundreds is cheaper than any tree.
/// </summary>
public sealed class RollingMedian
{
    /// <summary>Scales a median absolute deviation to the standard deviation of normal data (1/Φ⁻¹(3/4); Hampel, 1974).</summary>
    public const double MadToSigma = 1.4826;

    private readonly double[] _arrival;
    private readonly double[] _sorted;
    private int _next;

    /// <param name="period">Window length, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window is empty.</exception>
    public RollingMedian(int period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(period, 1);
        _arrival = new double[period];
        _sorted = new double[period];
    }

    /// <summary>Values in the window.</summary>
    public int Count { get; private set; }

    /// <summary>Window length.</summary>
    public int Period => _arrival.Length;

    /// <summary>Whether the window is full.</summary>
    public bool IsReady => Count == Period;

    /// <summary>Median of the window; NaN while it is empty.</summary>
    public double Median => Count == 0 ? double.NaN : (_sorted[(Count - 1) / 2] + _sorted[Count / 2]) / 2.0;

    /// <summary>Median absolute deviation from the median, unscaled; NaN while the window is empty.</summary>
    public double Mad
    {
        get
        {
            if (Count == 0) return double.NaN;
            var median = Median;
            var split = LowerBound(median);
            var upper = Distance(median, split, Count / 2);
            return Count % 2 == 1 ? upper : (Distance(median, split, (Count / 2) - 1) + upper) / 2.0;
        }
    }

    /// <summary>Quantile of the values so far, interpolated between them (type 7 of Hyndman and Fan, 1996, The American Statistician 50); NaN while there are none.</summary>
    /// <param name="probability">0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability is none.</exception>
    public double Quantile(double probability)
    {
        if (!(probability >= 0.0 && probability <= 1.0)) throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies between 0 and 1.");
        if (Count == 0) return double.NaN;
        var place = probability * (Count - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, Count - 1);
        return _sorted[below] + ((place - below) * (_sorted[above] - _sorted[below]));
    }

    /// <summary>Distance of a value from the window's median in robust standard deviations, the deviation floored; NaN while the window is not full.</summary>
    /// <param name="value">Value to judge; not part of the window.</param>
    /// <param name="floor">Smallest deviation that is believed, in the unit of the values.</param>
    public double ZScore(double value, double floor) =>
        IsReady ? (value - Median) / Math.Max(MadToSigma * Mad, floor) : double.NaN;

    /// <summary>Takes a value in and, once the window is full, the oldest out. A value that is not finite is not taken.</summary>
    public void Add(double value)
    {
        if (!double.IsFinite(value)) return;
        if (IsReady) Remove(_arrival[_next]);
        var at = LowerBound(value);
        Array.Copy(_sorted, at, _sorted, at + 1, Count - at);
        _sorted[at] = value;
        Count++;
        _arrival[_next] = value;
        _next = (_next + 1) % Period;
    }

    /// <summary>Empties the window.</summary>
    public void Reset()
    {
        Count = 0;
        _next = 0;
    }

    // Distances below the median, going down from it, and above it, going up, are two sorted runs; the k-th smallest of their union is found by
    // searching for how many of the first k + 1 come from below.
    private double Distance(double median, int split, int k)
    {
        int low = Math.Max(0, k + 1 - (Count - split)), high = Math.Min(k + 1, split);
        while (low < high)
        {
            var below = (low + high) >> 1;
            if (median - _sorted[split - 1 - below] < _sorted[split + k - below] - median) low = below + 1;
            else high = below;
        }

        var above = k + 1 - low;
        var farthestBelow = low > 0 ? median - _sorted[split - low] : 0.0;
        var farthestAbove = above > 0 ? _sorted[split + above - 1] - median : 0.0;
        return Math.Max(farthestBelow, farthestAbove);
    }

    private void Remove(double value)
    {
        var at = LowerBound(value);
        Array.Copy(_sorted, at + 1, _sorted, at, Count - at - 1);
        Count--;
    }

    private int LowerBound(double value)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_sorted[middle] < value) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
