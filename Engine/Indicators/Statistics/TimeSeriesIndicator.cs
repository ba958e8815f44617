namespace QuantConnect.Indicators;

/// <summary>An indicator over differences and lags of a series whose newest value comes first.</summary>
public abstract class TimeSeriesIndicator : IndicatorBase<IndicatorDataPoint>, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Starts with a name.</summary>
    protected TimeSeriesIndicator(string name)
        : base(name)
    {
    }

    /// <inheritdoc/>
    public abstract int WarmUpPeriod { get; }

    /// <summary>The values that differencing left over, one for each order.</summary>
    protected double[] _diffHeads { get; set; } = null!;

    /// <summary>Differences of an order, and the last value of each order before; null for order 0.</summary>
    public static double[]? DifferenceSeries(int d, double[] series, out double[] diffHeads)
    {
        diffHeads = new double[d];
        if (d == 0) return null;

        for (var order = 0; order < d; order++)
        {
            diffHeads[order] = series[^1];
            var differences = new double[series.Length - 1];
            for (var i = 0; i < differences.Length; i++) differences[i] = series[i] - series[i + 1];
            series = differences;
        }

        return series;
    }

    /// <summary>The series that has these differences and left these values over.</summary>
    public static double[] InverseDifferencedSeries(double[] series, double[] diffHeads)
    {
        var whole = new List<double>(series);

        // The order in which LEAN takes them, though from the second difference on the last should come first.
        foreach (var head in diffHeads)
        {
            whole.Add(head);
            whole = CumulativeSum(whole, reverse: true);
        }

        return [.. whole];
    }

    /// <summary>For each value from the p-th on, the p values before it in the array; with itself first if asked for.</summary>
    public static double[][] LaggedSeries(int p, double[] series, bool includeT = false)
    {
        var first = includeT ? 0 : 1;
        var lags = new double[Math.Max(0, series.Length - p)][];
        for (var i = 0; i < lags.Length; i++)
        {
            lags[i] = new double[p + 1 - first];
            for (var lag = first; lag <= p; lag++) lags[i][lag - first] = series[i + p - lag];
        }

        return lags;
    }

    /// <summary>Running sums; in reverse they start with the last value, and the given list is turned round.</summary>
    public static List<double> CumulativeSum(List<double> series, bool reverse = false)
    {
        if (reverse) series.Reverse();
        var sums = new List<double>(series.Count);
        var sum = 0d;
        foreach (var value in series) sums.Add(sum += value);
        if (reverse) sums.Reverse();
        return sums;
    }
}
