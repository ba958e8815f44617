namespace QuantConnect.Indicators;

/// <summary>An indicator over points.</summary>
public abstract class Indicator : IndicatorBase<IndicatorDataPoint>
{
    /// <summary>Starts with a name.</summary>
    protected Indicator(string name)
        : base(name)
    {
    }
}
