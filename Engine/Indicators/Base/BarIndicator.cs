using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>An indicator over bars of any kind.</summary>
public abstract class BarIndicator : IndicatorBase<IBaseDataBar>
{
    /// <summary>Starts with a name.</summary>
    protected BarIndicator(string name)
        : base(name)
    {
    }
}
