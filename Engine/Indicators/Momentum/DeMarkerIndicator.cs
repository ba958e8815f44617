using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Share of the rises of the high in all rises of the high and falls of the low, from 0 to 1.</summary>
public class DeMarkerIndicator : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly IndicatorBase<IndicatorDataPoint> _rises;
    private readonly IndicatorBase<IndicatorDataPoint> _falls;
    private decimal _lastHigh;
    private decimal _lastLow;

    /// <summary>Makes the indicator under its default name.</summary>
    public DeMarkerIndicator(int period, MovingAverageType type = MovingAverageType.Simple)
        : this($"DEM({period},{type})", period, type)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public DeMarkerIndicator(string name, int period, MovingAverageType type = MovingAverageType.Simple)
        : base(name)
    {
        WarmUpPeriod = period;
        _rises = type.AsIndicator(period);
        _falls = type.AsIndicator(period);
    }

    /// <inheritdoc/>
    public override bool IsReady => _rises.IsReady && _falls.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        _lastHigh = 0m;
        _lastLow = 0m;
        _rises.Reset();
        _falls.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        var first = Samples == 1;
        _rises.Update(input.EndTime, first ? 0m : Math.Max(input.High - _lastHigh, 0m));
        _falls.Update(input.EndTime, first ? 0m : Math.Max(_lastLow - input.Low, 0m));
        _lastHigh = input.High;
        _lastLow = input.Low;
        if (!IsReady) return 0m;

        var total = _rises.Current.Value + _falls.Current.Value;
        return total > 0m ? _rises.Current.Value / total : 0m;
    }
}
