using QuantConnect.Data;

namespace QuantConnect.Indicators;

/// <summary>Mean return above the risk-free rate, in deviations of the return.</summary>
public class SharpeRatio : IndicatorBase<IndicatorDataPoint>, IIndicatorWarmUpPeriodProvider
{
    private readonly int _period;
    private readonly IRiskFreeInterestRateModel _rates;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public SharpeRatio(string name, int period, IRiskFreeInterestRateModel riskFreeRateModel)
        : base(name)
    {
        _period = period;
        _rates = riskFreeRateModel;
        RateOfChange = new RateOfChange(1);
        RiskFreeRate = new Identity(name + "_RiskFreeRate");
        Numerator = RateOfChange.SMA(period).Minus(RiskFreeRate);
        Ratio = Numerator.Over(new StandardDeviation(period).Of(RateOfChange));
        WarmUpPeriod = RateOfChange.WarmUpPeriod + period;
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public SharpeRatio(int period, IRiskFreeInterestRateModel riskFreeRateModel)
        : this($"SR({period})", period, riskFreeRateModel)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public SharpeRatio(string name, int period, decimal riskFreeRate = 0.0m)
        : this(name, period, new ConstantRiskFreeRateInterestRateModel(riskFreeRate))
    {
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public SharpeRatio(int period, decimal riskFreeRate = 0.0m)
        : this(FormattableString.Invariant($"SR({period},{riskFreeRate})"), period, riskFreeRate)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Ratio.Samples > _period;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <summary>Return from one input to the next.</summary>
    protected RateOfChange RateOfChange { get; }

    /// <summary>Risk-free rate at the latest input.</summary>
    protected Identity RiskFreeRate { get; }

    /// <summary>The ratio.</summary>
    protected IndicatorBase Ratio { get; set; }

    /// <summary>Mean return less the risk-free rate.</summary>
    protected IndicatorBase Numerator { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        Ratio.Reset();
        RateOfChange.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        RiskFreeRate.Update(input.EndTime, _rates.GetInterestRate(input.EndTime));
        RateOfChange.Update(input);
        return Ratio.Current.Value;
    }
}
