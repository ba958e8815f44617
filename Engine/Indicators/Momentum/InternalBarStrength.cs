using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Where in its range a bar closed: 0 at the low, 1 at the high.</summary>
public class InternalBarStrength : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Makes the indicator under a name of its own.</summary>
    public InternalBarStrength(string name)
        : base(name)
    {
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public InternalBarStrength()
        : this("IBS()")
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples > 0;

    /// <inheritdoc/>
    public int WarmUpPeriod => 1;

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input) =>
        input.High == input.Low ? 0.5m : (input.Close - input.Low) / (input.High - input.Low);
}
