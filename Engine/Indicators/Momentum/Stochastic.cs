using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Where the close lies in the range of a period, from 0 to 100, and two means of that.</summary>
public class Stochastic : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly Maximum _high;
    private readonly Minimum _low;
    private readonly Sum _fastSum;
    private readonly Sum _slowSum;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public Stochastic(string name, int period, int kPeriod, int dPeriod)
        : base(name)
    {
        _high = new Maximum(name + "_Max", period);
        _low = new Minimum(name + "_Min", period);
        _fastSum = new Sum(name + "_SumFastK", kPeriod);
        _slowSum = new Sum(name + "_SumD", dPeriod);
        FastStoch = new FunctionalIndicator<IBaseDataBar>(name + "_FastStoch", FastValue, _ => _high.IsReady);
        StochK = new FunctionalIndicator<IBaseDataBar>(name + "_StochK", bar => SlowValue(bar, kPeriod), _ => _fastSum.IsReady);
        StochD = new FunctionalIndicator<IBaseDataBar>(
            name + "_StochD",
            _ => _slowSum.IsReady ? _slowSum.Current.Value / dPeriod * 100m : 0m,
            _ => _slowSum.IsReady);
        WarmUpPeriod = period + kPeriod + dPeriod - 2;
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public Stochastic(int period, int kPeriod, int dPeriod)
        : this($"STO({period},{kPeriod},{dPeriod})", period, kPeriod, dPeriod)
    {
    }

    /// <summary>Place of the close in the range, in percent.</summary>
    public IndicatorBase<IBaseDataBar> FastStoch { get; }

    /// <summary>Mean of the fast value.</summary>
    public IndicatorBase<IBaseDataBar> StochK { get; }

    /// <summary>Mean of StochK.</summary>
    public IndicatorBase<IBaseDataBar> StochD { get; }

    /// <inheritdoc/>
    public override bool IsReady => FastStoch.IsReady && StochK.IsReady && StochD.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        FastStoch.Reset();
        StochK.Reset();
        StochD.Reset();
        _high.Reset();
        _low.Reset();
        _fastSum.Reset();
        _slowSum.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        _high.Update(input.EndTime, input.High);
        _low.Update(input.EndTime, input.Low);
        FastStoch.Update(input);
        StochK.Update(input);
        StochD.Update(input);
        return FastStoch.Current.Value;
    }

    private decimal FastValue(IBaseDataBar bar)
    {
        if (!_high.IsReady) return 0m;
        var range = _high.Current.Value - _low.Current.Value;
        if (range == 0m) return 0m;

        var place = (bar.Close - _low.Current.Value) / range;
        _fastSum.Update(bar.EndTime, place);
        return place * 100m;
    }

    private decimal SlowValue(IBaseDataBar bar, int period)
    {
        if (!_fastSum.IsReady) return 0m;
        var mean = _fastSum.Current.Value / period;
        _slowSum.Update(bar.EndTime, mean);
        return mean * 100m;
    }
}
