using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Volatility out of open, high, low and close, which a drift of the price does not raise.</summary>
public class RogersSatchellVolatility : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly Sum _sum;

    /// <summary>Makes the indicator under its default name.</summary>
    public RogersSatchellVolatility(int period)
        : this($"RSV({period})", period)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public RogersSatchellVolatility(string name, int period)
        : base(name) => _sum = new Sum(name + "_Sum", period);

    /// <inheritdoc/>
    public override bool IsReady => Samples >= _sum.Period;

    /// <inheritdoc/>
    public int WarmUpPeriod => _sum.Period;

    /// <inheritdoc/>
    public override void Reset()
    {
        _sum.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        if (input.Open == 0m || input.High == 0m || input.Low == 0m || input.Close == 0m) return 0m;

        var (open, high, low, close) = ((double)input.Open, (double)input.High, (double)input.Low, (double)input.Close);
        var variance = Math.Log(high / close) * Math.Log(high / open) + Math.Log(low / close) * Math.Log(low / open);
        _sum.Update(input.EndTime, (decimal)variance);
        return IsReady ? (decimal)Math.Sqrt((double)_sum.Current.Value / _sum.Period) : 0m;
    }
}
