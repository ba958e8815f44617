using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Mean body over mean range, both smoothed over four bars.</summary>
public class RelativeVigorIndex : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly RollingWindow<IBaseDataBar> _past = new(3);
    private readonly IndicatorBase<IndicatorDataPoint> _bodies;
    private readonly IndicatorBase<IndicatorDataPoint> _ranges;

    /// <summary>Makes the indicator under its default name.</summary>
    public RelativeVigorIndex(int period, MovingAverageType type)
        : this($"RVI({period},{type})", period, type)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public RelativeVigorIndex(string name, int period, MovingAverageType type = MovingAverageType.Simple)
        : base(name)
    {
        WarmUpPeriod = period + 3;
        _bodies = type.AsIndicator("_closingBand", period);
        _ranges = type.AsIndicator("_rangeBand", period);
        Signal = new RelativeVigorIndexSignal(name + "_S");
    }

    /// <summary>The index smoothed over four bars.</summary>
    public RelativeVigorIndexSignal Signal { get; }

    /// <inheritdoc/>
    public override bool IsReady => _bodies.IsReady && _ranges.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _bodies.Reset();
        _ranges.Reset();
        _past.Reset();
        Signal.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        var index = 0m;
        if (_past.IsReady)
        {
            _bodies.Update(input.EndTime, Smooth(Body(input), Body(_past[0]), Body(_past[1]), Body(_past[2])));
            _ranges.Update(input.EndTime, Smooth(Range(input), Range(_past[0]), Range(_past[1]), Range(_past[2])));
            if (IsReady)
            {
                index = _bodies.Current.Value.SafeDivision(_ranges.Current.Value);
                Signal.Update(input.EndTime, index);
            }
        }

        _past.Add(input);
        return index;
    }

    private static decimal Body(IBaseDataBar bar) => bar.Close - bar.Open;

    private static decimal Range(IBaseDataBar bar) => bar.High - bar.Low;

    private static decimal Smooth(decimal a, decimal b, decimal c, decimal d) => (a + 2 * (b + c) + d) / 6m;
}
