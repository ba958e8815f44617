using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Ratio of risen to fallen symbols over the ratio of their volumes.</summary>
public class ArmsIndex : TradeBarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly CompositeIndicator _quotient;

    /// <summary>Makes the indicator.</summary>
    public ArmsIndex(string name = "TRIN")
        : base(name)
    {
        ADRatio = new AdvanceDeclineRatio(name + "_A/D Ratio");
        ADVRatio = new AdvanceDeclineVolumeRatio(name + "_A/D Volume Ratio");
        _quotient = ADRatio.Over(ADVRatio, name);
    }

    /// <summary>How many symbols rose over how many fell.</summary>
    public AdvanceDeclineRatio ADRatio { get; }

    /// <summary>The same of their volumes.</summary>
    public AdvanceDeclineVolumeRatio ADVRatio { get; }

    /// <inheritdoc/>
    public override bool IsReady => ADRatio.IsReady && ADVRatio.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod => Math.Max(ADRatio.WarmUpPeriod, ADVRatio.WarmUpPeriod);

    /// <summary>Follows a symbol from now on.</summary>
    public void Add(Symbol asset)
    {
        ADRatio.Add(asset);
        ADVRatio.Add(asset);
    }

    /// <summary>Follows a symbol from now on.</summary>
    [Obsolete("Please use Add(asset)")]
    public void AddStock(Symbol asset) => Add(asset);

    /// <summary>Follows a symbol no longer.</summary>
    public void Remove(Symbol asset)
    {
        ADRatio.Remove(asset);
        ADVRatio.Remove(asset);
    }

    /// <summary>Follows a symbol no longer.</summary>
    [Obsolete("Please use Remove(asset)")]
    public void RemoveStock(Symbol asset) => Remove(asset);

    /// <inheritdoc/>
    public override void Reset()
    {
        _quotient.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(TradeBar input)
    {
        ADRatio.Update(input);
        ADVRatio.Update(input);
        return ADVRatio.Current.Value == 0m ? 0m : _quotient.Current.Value;
    }
}
