using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Wilder's strength of a trend, whatever its direction, from 0 to 100.</summary>
public class AverageDirectionalIndex : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly int _period;
    private readonly WilderMovingAverage _mean;
    private IBaseDataBar? _previous;
    private decimal _range;
    private decimal _up;
    private decimal _down;

    /// <summary>Makes the indicator under its default name.</summary>
    public AverageDirectionalIndex(int period)
        : this($"ADX({period})", period)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public AverageDirectionalIndex(string name, int period)
        : base(name)
    {
        _period = period;
        _mean = new WilderMovingAverage(period);
        PositiveDirectionalIndex = new FunctionalIndicator<IndicatorDataPoint>(name + "_PositiveDirectionalIndex", _ => ShareOfRange(_up), _ => SumsAreFull);
        NegativeDirectionalIndex = new FunctionalIndicator<IndicatorDataPoint>(name + "_NegativeDirectionalIndex", _ => ShareOfRange(_down), _ => SumsAreFull);
    }

    /// <summary>Upward movement in percent of the range.</summary>
    public IndicatorBase<IndicatorDataPoint> PositiveDirectionalIndex { get; }

    /// <summary>Downward movement in percent of the range.</summary>
    public IndicatorBase<IndicatorDataPoint> NegativeDirectionalIndex { get; }

    /// <inheritdoc/>
    public override bool IsReady => _mean.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod => _period * 2;

    private bool SumsAreFull => Samples > _period;

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _previous = null;
        _range = 0m;
        _up = 0m;
        _down = 0m;
        _mean.Reset();
        PositiveDirectionalIndex.Reset();
        NegativeDirectionalIndex.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        var (range, up, down) = Movement(input);
        _range = Smooth(_range, range);
        _up = Smooth(_up, up);
        _down = Smooth(_down, down);
        _previous = input;

        // The two indexes carry the time of the bar before, as LEAN's do.
        PositiveDirectionalIndex.Update(Current);
        NegativeDirectionalIndex.Update(Current);
        var positive = PositiveDirectionalIndex.Current.Value;
        var negative = NegativeDirectionalIndex.Current.Value;
        var total = positive + negative;
        if (total == 0m) return 50m;

        _mean.Update(input.EndTime, 100m * Math.Abs(positive - negative) / total);
        return _mean.Current.Value;
    }

    private (decimal Range, decimal Up, decimal Down) Movement(IBaseDataBar bar)
    {
        if (_previous is null) return default;
        var rise = bar.High - _previous.High;
        var fall = _previous.Low - bar.Low;
        var range = Math.Max(bar.High - bar.Low, Math.Max(Math.Abs(bar.High - _previous.Close), Math.Abs(bar.Low - _previous.Close)));
        return (range, rise > 0m && rise >= fall ? rise : 0m, fall > 0m && fall > rise ? fall : 0m);
    }

    private decimal Smooth(decimal sum, decimal next) => sum + next - (Samples > _period + 1 ? sum / _period : 0m);

    private decimal ShareOfRange(decimal movement) => SumsAreFull && _range != 0m ? 100m * movement / _range : 0m;
}
