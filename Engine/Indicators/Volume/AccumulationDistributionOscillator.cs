using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Fast less slow exponential mean of accumulation and distribution.</summary>
public class AccumulationDistributionOscillator : TradeBarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly AccumulationDistribution _flow;
    private readonly ExponentialMovingAverage _fast;
    private readonly ExponentialMovingAverage _slow;

    /// <summary>Makes the indicator under its default name.</summary>
    public AccumulationDistributionOscillator(int fastPeriod, int slowPeriod)
        : this($"ADOSC({fastPeriod},{slowPeriod})", fastPeriod, slowPeriod)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public AccumulationDistributionOscillator(string name, int fastPeriod, int slowPeriod)
        : base(name)
    {
        WarmUpPeriod = Math.Max(fastPeriod, slowPeriod);
        _flow = new AccumulationDistribution(name + "_AD");
        _fast = new ExponentialMovingAverage(name + "_Fast", fastPeriod);
        _slow = new ExponentialMovingAverage(name + "_Slow", slowPeriod);
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= WarmUpPeriod;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        _flow.Reset();
        _fast.Reset();
        _slow.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(TradeBar input)
    {
        _flow.Update(input);
        _fast.Update(_flow.Current);
        _slow.Update(_flow.Current);
        return IsReady ? _fast.Current.Value - _slow.Current.Value : 0m;
    }
}
