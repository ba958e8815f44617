using QuantConnect.Data;

namespace QuantConnect.Securities.Equity;

/// <summary>Lets every data point of a share pass.</summary>
public class EquityDataFilter : SecurityDataFilter
{
    /// <inheritdoc/>
    public override bool Filter(Security vehicle, BaseData data) => true;
}
