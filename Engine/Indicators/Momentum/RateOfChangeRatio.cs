namespace QuantConnect.Indicators;

/// <summary>New value over old; 0 while there is no change.</summary>
public class RateOfChangeRatio : RateOfChange
{
    /// <summary>Makes the indicator under a name of its own.</summary>
    public RateOfChangeRatio(string name, int period)
        : base(name, period)
    {
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public RateOfChangeRatio(int period)
        : this($"ROCR({period})", period)
    {
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        var change = base.ComputeNextValue(window, input);
        return change == 0m ? 0m : change + 1m;
    }
}
