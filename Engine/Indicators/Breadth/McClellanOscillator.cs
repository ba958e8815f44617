using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Fast less slow exponential mean of risen less fallen symbols.</summary>
public class McClellanOscillator : TradeBarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly CompositeIndicator _difference;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public McClellanOscillator(string name, int fastPeriod = 19, int slowPeriod = 39)
        : base(name)
    {
        if (fastPeriod > slowPeriod) throw new ArgumentException("fastPeriod must be less than slowPeriod.");
        ADDifference = new AdvanceDeclineDifference("ADD");
        EMAFast = ADDifference.EMA(fastPeriod);
        EMASlow = ADDifference.EMA(slowPeriod);
        _difference = EMAFast.Minus(EMASlow);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public McClellanOscillator(int fastPeriod = 19, int slowPeriod = 39)
        : this("McClellanOscillator", fastPeriod, slowPeriod)
    {
    }

    /// <summary>The fast mean.</summary>
    public ExponentialMovingAverage EMAFast { get; }

    /// <summary>The slow mean.</summary>
    public ExponentialMovingAverage EMASlow { get; }

    /// <summary>How many symbols rose less how many fell.</summary>
    public AdvanceDeclineDifference ADDifference { get; }

    /// <inheritdoc/>
    public override bool IsReady => EMASlow.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod => EMASlow.WarmUpPeriod + ADDifference.WarmUpPeriod;

    /// <summary>Follows a symbol from now on.</summary>
    public void Add(Symbol asset) => ADDifference.Add(asset);

    /// <summary>Follows a symbol no longer.</summary>
    public void Remove(Symbol asset) => ADDifference.Remove(asset);

    /// <inheritdoc/>
    public override void Reset()
    {
        ADDifference.Reset();
        _difference.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(TradeBar input)
    {
        ADDifference.Update(input);
        return _difference.Current.Value;
    }
}
