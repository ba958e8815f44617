using MathNet.Numerics.Distributions;
using Estimates = MathNet.Numerics.Statistics.Statistics;

namespace QuantConnect.Indicators;

/// <summary>The return that is undercut only as often as the confidence level leaves open, were returns normal.</summary>
public class ValueAtRisk : WindowIndicator<IndicatorDataPoint>, IIndicatorWarmUpPeriodProvider
{
    private readonly RateOfChange _return = new(1);
    private readonly RollingWindow<double> _returns;
    private readonly double _confidence;

    /// <summary>Makes the indicator under a name of its own; the period is at least 3, the confidence level between 0 and 1.</summary>
    public ValueAtRisk(string name, int period, double confidenceLevel)
        : base(name, period)
    {
        if (period < 3) throw new ArgumentException($"Period parameter for ValueAtRisk indicator must be greater than 2 but was {period}");
        WarmUpPeriod = period;
        _confidence = confidenceLevel;
        _returns = new RollingWindow<double>(period);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public ValueAtRisk(int period, double confidenceLevel)
        : this(FormattableString.Invariant($"VaR({period}, {confidenceLevel})"), period, confidenceLevel)
    {
    }

    /// <inheritdoc/>
    public override int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= WarmUpPeriod;

    /// <inheritdoc/>
    public override void Reset()
    {
        _return.Reset();
        _returns.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        _return.Update(input);
        _returns.Add((double)_return.Current.Value);
        if (_returns.Count < 2) return 0m;
        return (decimal)Normal.InvCDF(Estimates.Mean(_returns), Estimates.StandardDeviation(_returns), 1 - _confidence);
    }
}
