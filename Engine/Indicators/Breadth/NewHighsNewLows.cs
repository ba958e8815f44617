using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>How many symbols made a new high less how many made a new low.</summary>
public class NewHighsNewLows : NewHighsNewLows<IBaseDataBar>
{
    /// <summary>Makes the indicator.</summary>
    public NewHighsNewLows(string name, int period)
        : base(name, period)
    {
    }
}
