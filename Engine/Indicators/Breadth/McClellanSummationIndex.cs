using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Running total of the McClellan oscillator plus its latest value; a reset leaves the total as it is, as in LEAN.</summary>
public class McClellanSummationIndex : TradeBarIndicator, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Makes the indicator under a name of its own.</summary>
    public McClellanSummationIndex(string name, int fastPeriod = 19, int slowPeriod = 39)
        : base(name)
    {
        McClellanOscillator = new McClellanOscillator(fastPeriod, slowPeriod);
        McClellanOscillator.Updated += (_, point) => AddUp(point);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public McClellanSummationIndex(int fastPeriod = 19, int slowPeriod = 39)
        : this("McClellanSummationIndex", fastPeriod, slowPeriod)
    {
    }

    /// <summary>The oscillator that is added up.</summary>
    public McClellanOscillator McClellanOscillator { get; }

    /// <inheritdoc/>
    public override bool IsReady => McClellanOscillator.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod => McClellanOscillator.WarmUpPeriod;

    /// <summary>The running total.</summary>
    protected IndicatorDataPoint Summation { get; } = new();

    /// <summary>Follows a symbol from now on.</summary>
    public void Add(Symbol asset) => McClellanOscillator.Add(asset);

    /// <summary>Follows a symbol no longer.</summary>
    public void Remove(Symbol asset) => McClellanOscillator.Remove(asset);

    /// <inheritdoc/>
    public override void Reset()
    {
        McClellanOscillator.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(TradeBar input)
    {
        McClellanOscillator.Update(input);
        return Summation.Value + McClellanOscillator.Current.Value;
    }

    // The oscillator has a point for every symbol's bar; one a time counts.
    private void AddUp(IndicatorDataPoint point)
    {
        if (point.EndTime == Summation.Time) return;
        Summation.Time = point.EndTime;
        Summation.Value += point.Value;
    }
}
