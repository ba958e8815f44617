using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>A stop some true ranges from the price, which trails it and changes sides when the price closes beyond it.</summary>
public class SuperTrend : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly AverageTrueRange _range;
    private readonly decimal _ranges;
    private readonly int _period;
    private decimal _lastClose;
    private decimal? _trend;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public SuperTrend(string name, int period, decimal multiplier, MovingAverageType movingAverageType = MovingAverageType.Wilders)
        : base(name)
    {
        _range = new AverageTrueRange(period, movingAverageType);
        _ranges = multiplier;
        _period = period;
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public SuperTrend(int period, decimal multiplier, MovingAverageType movingAverageType = MovingAverageType.Wilders)
        : this(FormattableString.Invariant($"SuperTrend({period},{multiplier})"), period, multiplier, movingAverageType)
    {
    }

    /// <summary>Middle of the bar plus the distance.</summary>
    public decimal BasicUpperBand { get; private set; }

    /// <summary>Middle of the bar less the distance.</summary>
    public decimal BasicLowerBand { get; private set; }

    /// <summary>Stop above the price.</summary>
    public decimal CurrentTrailingUpperBand { get; private set; }

    /// <summary>Stop below the price.</summary>
    public decimal CurrentTrailingLowerBand { get; private set; }

    /// <inheritdoc/>
    public override bool IsReady => _range.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod => _period;

    /// <inheritdoc/>
    public override void Reset()
    {
        _range.Reset();
        _lastClose = 0m;
        _trend = null;
        CurrentTrailingUpperBand = 0m;
        CurrentTrailingLowerBand = 0m;
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        var close = input.Close;
        if (!_range.Update(input))
        {
            _lastClose = close;
            return 0m;
        }

        var lastUpper = CurrentTrailingUpperBand;
        var lastLower = CurrentTrailingLowerBand;
        var middle = (input.High + input.Low) / 2m;
        var distance = _ranges * _range.Current.Value;
        BasicLowerBand = middle - distance;
        BasicUpperBand = middle + distance;

        // A stop only closes in on the price, unless the price closed beyond it.
        CurrentTrailingLowerBand = BasicLowerBand > lastLower || _lastClose < lastLower ? BasicLowerBand : lastLower;
        CurrentTrailingUpperBand = BasicUpperBand < lastUpper || _lastClose > lastUpper ? BasicUpperBand : lastUpper;
        if (_trend is null || _trend == lastUpper) _trend = close <= CurrentTrailingUpperBand ? CurrentTrailingUpperBand : CurrentTrailingLowerBand;
        else if (_trend == lastLower) _trend = close >= CurrentTrailingLowerBand ? CurrentTrailingLowerBand : CurrentTrailingUpperBand;

        _lastClose = close;
        return _trend.Value;
    }
}
