using QuantConnect.Data;

namespace QuantConnect.Securities.Forex;

/// <summary>Lets every data point of a currency pair pass.</summary>
public class ForexDataFilter : SecurityDataFilter
{
    /// <inheritdoc/>
    public override bool Filter(Security vehicle, BaseData data) => true;
}
