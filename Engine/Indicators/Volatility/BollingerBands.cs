namespace QuantConnect.Indicators;

/// <summary>A mean with bands k population deviations above and below it; its own value is the price.</summary>
public class BollingerBands : Indicator, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Makes the indicator under its default name.</summary>
    public BollingerBands(int period, decimal k, MovingAverageType movingAverageType = MovingAverageType.Simple)
        : this(FormattableString.Invariant($"BB({period},{k})"), period, k, movingAverageType)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public BollingerBands(string name, int period, decimal k, MovingAverageType movingAverageType = MovingAverageType.Simple)
        : base(name)
    {
        WarmUpPeriod = period;
        MovingAverageType = movingAverageType;
        StandardDeviation = new StandardDeviation(name + "_StandardDeviation", period);
        MiddleBand = movingAverageType.AsIndicator(name + "_MiddleBand", period);
        LowerBand = MiddleBand.Minus(StandardDeviation.Times(k), name + "_LowerBand");
        UpperBand = MiddleBand.Plus(StandardDeviation.Times(k), name + "_UpperBand");

        var width = UpperBand.Minus(LowerBand);
        BandWidth = width.Over(MiddleBand).Times(new ConstantIndicator<IndicatorDataPoint>("ct", 100m), name + "_BandWidth");
        Price = new Identity(name + "_Close");
        PercentB = Price.Minus(LowerBand).Over(width, name + "_%B");
    }

    /// <summary>Kind of mean in the middle.</summary>
    public MovingAverageType MovingAverageType { get; }

    /// <summary>Population deviation.</summary>
    public IndicatorBase<IndicatorDataPoint> StandardDeviation { get; }

    /// <summary>The mean.</summary>
    public IndicatorBase<IndicatorDataPoint> MiddleBand { get; }

    /// <summary>Mean plus k deviations.</summary>
    public IndicatorBase<IndicatorDataPoint> UpperBand { get; }

    /// <summary>Mean less k deviations.</summary>
    public IndicatorBase<IndicatorDataPoint> LowerBand { get; }

    /// <summary>Distance of the bands in percent of the mean.</summary>
    public IndicatorBase<IndicatorDataPoint> BandWidth { get; }

    /// <summary>Where the price lies: 0 at the lower band, 1 at the upper.</summary>
    public IndicatorBase<IndicatorDataPoint> PercentB { get; }

    /// <summary>The price.</summary>
    public IndicatorBase<IndicatorDataPoint> Price { get; }

    /// <inheritdoc/>
    public override bool IsReady => MiddleBand.IsReady && UpperBand.IsReady && LowerBand.IsReady && BandWidth.IsReady && PercentB.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        StandardDeviation.Reset();
        MiddleBand.Reset();
        UpperBand.Reset();
        LowerBand.Reset();
        BandWidth.Reset();
        PercentB.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        // The order settles which of the bands learns of a value first.
        StandardDeviation.Update(input);
        MiddleBand.Update(input);
        Price.Update(input);
        return input.Value;
    }

    /// <inheritdoc/>
    protected override IndicatorResult ValidateAndComputeNextValue(IndicatorDataPoint input)
    {
        var value = ComputeNextValue(input);
        var flat = IsReady && StandardDeviation.Current.Value == 0m;
        return new IndicatorResult(value, flat ? IndicatorStatus.MathError : IndicatorStatus.Success);
    }
}
