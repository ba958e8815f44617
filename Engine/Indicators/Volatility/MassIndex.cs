using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Sum of a mean range over its own mean, which bulges before reversals.</summary>
public class MassIndex : TradeBarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly ExponentialMovingAverage _range;
    private readonly ExponentialMovingAverage _meanRange;
    private readonly Sum _sum;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public MassIndex(string name, int emaPeriod, int sumPeriod)
        : base(name)
    {
        _range = new ExponentialMovingAverage(emaPeriod);
        _meanRange = _range.EMA(emaPeriod);
        _sum = new Sum(sumPeriod);
        WarmUpPeriod = 2 * (emaPeriod - 1) + sumPeriod;
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public MassIndex(int emaPeriod = 9, int sumPeriod = 25)
        : this($"MASS({emaPeriod},{sumPeriod})", emaPeriod, sumPeriod)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => _sum.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _range.Reset();
        _meanRange.Reset();
        _sum.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(TradeBar input)
    {
        _range.Update(input.EndTime, input.High - input.Low);
        if (_meanRange.IsReady) _sum.Update(input.EndTime, _range.Current.Value.SafeDivision(_meanRange.Current.Value));
        return _sum.IsReady ? _sum.Current.Value : _sum.Period;
    }
}
