namespace QuantConnect.Indicators;

/// <summary>Schaff's cycle: where the MACD stands in its range, smoothed, and where that stands in its own range.</summary>
public class SchaffTrendCycle : Indicator, IIndicatorWarmUpPeriodProvider
{
    private readonly MovingAverageConvergenceDivergence _macd;
    private readonly Place _first;
    private readonly Place _second;

    /// <summary>Makes the indicator under its default name.</summary>
    public SchaffTrendCycle(int cyclePeriod = 10, int fastPeriod = 23, int slowPeriod = 50, MovingAverageType type = MovingAverageType.Exponential)
        : this($"SchaffTrendCycle({cyclePeriod},{fastPeriod},{slowPeriod})", cyclePeriod, fastPeriod, slowPeriod, type)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public SchaffTrendCycle(string name, int cyclePeriod, int fastPeriod, int slowPeriod, MovingAverageType type)
        : base(name)
    {
        _macd = new MovingAverageConvergenceDivergence(fastPeriod, slowPeriod, cyclePeriod, type);
        _first = new Place(cyclePeriod, type);
        _second = new Place(cyclePeriod, type);
        WarmUpPeriod = _macd.WarmUpPeriod;
    }

    /// <inheritdoc/>
    public override bool IsReady => _macd.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        _macd.Reset();
        _first.Reset();
        _second.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        _macd.Update(input);
        return _second.Next(input.EndTime, _first.Next(input.EndTime, _macd.Current.Value));
    }

    // Where a value stands between its lowest and highest, in percent, smoothed over three bars.
    private sealed class Place(int period, MovingAverageType type)
    {
        private readonly Maximum _high = new(period);
        private readonly Minimum _low = new(period);
        private readonly IndicatorBase<IndicatorDataPoint> _mean = type.AsIndicator(3);

        public decimal Next(DateTime time, decimal value)
        {
            _high.Update(time, value);
            _low.Update(time, value);
            var range = _high.Current.Value - _low.Current.Value;
            _mean.Update(time, range > 0m ? (value - _low.Current.Value) / range * 100m : 0m);
            return _mean.Current.Value;
        }

        public void Reset()
        {
            _high.Reset();
            _low.Reset();
            _mean.Reset();
        }
    }
}
