using MathNet.Numerics;

namespace QuantConnect.Indicators;

/// <summary>End of the least-squares line through the window; the input itself until ready.</summary>
public class LeastSquaresMovingAverage : WindowIndicator<IndicatorDataPoint>
{
    private readonly double[] _times;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public LeastSquaresMovingAverage(string name, int period)
        : base(name, period)
    {
        _times = new double[period];
        for (var i = 0; i < period; i++) _times[i] = i + 1;
        Intercept = new Identity(name + "_Intercept");
        Slope = new Identity(name + "_Slope");
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public LeastSquaresMovingAverage(int period)
        : this($"LSMA({period})", period)
    {
    }

    /// <summary>Value of the line one step before the window.</summary>
    public IndicatorBase<IndicatorDataPoint> Intercept { get; }

    /// <summary>Slope of the line per step.</summary>
    public IndicatorBase<IndicatorDataPoint> Slope { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        Intercept.Reset();
        Slope.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        if (!window.IsReady) return input.Value;
        var values = window.OrderBy(point => point.EndTime).Select(point => (double)point.Value).ToArray();
        var (intercept, slope) = Fit.Line(_times, values);
        Intercept.Update(input.EndTime, (decimal)intercept);
        Slope.Update(input.EndTime, (decimal)slope);
        return Intercept.Current.Value + Slope.Current.Value * Period;
    }
}
