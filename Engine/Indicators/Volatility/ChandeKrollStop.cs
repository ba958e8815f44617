using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Stops some true ranges away from recent extremes, the most cautious of a period of them.</summary>
public class ChandeKrollStop : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly AverageTrueRange _range;
    private readonly decimal _ranges;
    private readonly Maximum _high;
    private readonly Minimum _low;

    /// <summary>Makes the indicator under its default name.</summary>
    public ChandeKrollStop(int atrPeriod, decimal atrMult, int period, MovingAverageType movingAverageType = MovingAverageType.Wilders)
        : this(FormattableString.Invariant($"CKS({atrPeriod},{atrMult},{period})"), atrPeriod, atrMult, period, movingAverageType)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public ChandeKrollStop(string name, int atrPeriod, decimal atrMult, int period, MovingAverageType movingAverageType = MovingAverageType.Wilders)
        : base(name)
    {
        WarmUpPeriod = atrPeriod + period - 1;
        _range = new AverageTrueRange(atrPeriod, movingAverageType);
        _ranges = atrMult;
        _high = new Maximum(atrPeriod);
        _low = new Minimum(atrPeriod);
        LongStop = new Minimum(name + "_Long", period);
        ShortStop = new Maximum(name + "_Short", period);
    }

    /// <summary>Stop of short positions.</summary>
    public IndicatorBase<IndicatorDataPoint> ShortStop { get; }

    /// <summary>Stop of long positions.</summary>
    public IndicatorBase<IndicatorDataPoint> LongStop { get; }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= WarmUpPeriod;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _range.Reset();
        _high.Reset();
        _low.Reset();
        ShortStop.Reset();
        LongStop.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        _range.Update(input);
        _high.Update(input.EndTime, input.High);
        _low.Update(input.EndTime, input.Low);
        var distance = _range.Current.Value * _ranges;
        ShortStop.Update(input.EndTime, _high.Current.Value - distance);
        LongStop.Update(input.EndTime, _low.Current.Value + distance);
        return input.Value;
    }
}
