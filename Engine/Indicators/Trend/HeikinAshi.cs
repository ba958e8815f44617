using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Averaged candles; its own value is their close.</summary>
public class HeikinAshi : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Makes the indicator under a name of its own.</summary>
    public HeikinAshi(string name)
        : base(name)
    {
        Open = new Identity(name + "_Open");
        High = new Identity(name + "_High");
        Low = new Identity(name + "_Low");
        Close = new Identity(name + "_Close");
        Volume = new Identity(name + "_Volume");
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public HeikinAshi()
        : this("HA")
    {
    }

    /// <summary>Middle of the body before.</summary>
    public IndicatorBase<IndicatorDataPoint> Open { get; }

    /// <summary>Highest of the bar's high and the averaged body.</summary>
    public IndicatorBase<IndicatorDataPoint> High { get; }

    /// <summary>Lowest of the bar's low and the averaged body.</summary>
    public IndicatorBase<IndicatorDataPoint> Low { get; }

    /// <summary>Mean of the bar's four prices.</summary>
    public IndicatorBase<IndicatorDataPoint> Close { get; }

    /// <summary>Volume of the bar; 0 for bars without one.</summary>
    public IndicatorBase<IndicatorDataPoint> Volume { get; }

    /// <inheritdoc/>
    public override bool IsReady => Samples > 1;

    /// <inheritdoc/>
    public int WarmUpPeriod => 2;

    /// <inheritdoc/>
    public override void Reset()
    {
        Open.Reset();
        High.Reset();
        Low.Reset();
        Close.Reset();
        Volume.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        var time = input.EndTime;
        var first = !IsReady;
        var open = first ? (input.Open + input.Close) / 2m : (Open.Current.Value + Close.Current.Value) / 2m;
        var close = (input.Open + input.High + input.Low + input.Close) / 4m;
        Open.Update(time, open);
        Close.Update(time, close);
        High.Update(time, first ? input.High : Math.Max(input.High, Math.Max(open, close)));
        Low.Update(time, first ? input.Low : Math.Min(input.Low, Math.Min(open, close)));
        Volume.Update(time, input is TradeBar bar ? bar.Volume : 0m);
        return close;
    }
}
