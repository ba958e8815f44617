namespace QuantConnect.Indicators;

/// <summary>End of a regression line with bands k standard deviations above and below it.</summary>
public class RegressionChannel : Indicator, IIndicatorWarmUpPeriodProvider
{
    private readonly StandardDeviation _deviation;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public RegressionChannel(string name, int period, decimal k)
        : base(name)
    {
        _deviation = new StandardDeviation(period);
        LinearRegression = new LeastSquaresMovingAverage(name + "_LinearRegression", period);
        LowerChannel = LinearRegression.Minus(_deviation.Times(k), name + "_LowerChannel");
        UpperChannel = LinearRegression.Plus(_deviation.Times(k), name + "_UpperChannel");
        WarmUpPeriod = period;
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public RegressionChannel(int period, decimal k)
        : this(FormattableString.Invariant($"RC({period},{k})"), period, k)
    {
    }

    /// <summary>End of the line.</summary>
    public LeastSquaresMovingAverage LinearRegression { get; }

    /// <summary>Line plus k deviations.</summary>
    public IndicatorBase<IndicatorDataPoint> UpperChannel { get; }

    /// <summary>Line less k deviations.</summary>
    public IndicatorBase<IndicatorDataPoint> LowerChannel { get; }

    /// <summary>Where the line begins.</summary>
    public IndicatorBase<IndicatorDataPoint> Intercept => LinearRegression.Intercept;

    /// <summary>Rise of the line a bar.</summary>
    public IndicatorBase<IndicatorDataPoint> Slope => LinearRegression.Slope;

    /// <inheritdoc/>
    public override bool IsReady => _deviation.IsReady && LinearRegression.IsReady && UpperChannel.IsReady && LowerChannel.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        LowerChannel.Reset();
        UpperChannel.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        _deviation.Update(input);
        LinearRegression.Update(input);
        return LinearRegression.Current.Value;
    }
}
