using QuantConnect.Data;
using QuantConnect.Securities.Interfaces;

namespace QuantConnect.Securities;

/// <summary>Lets every data point pass.</summary>
public class SecurityDataFilter : ISecurityDataFilter
{
    /// <inheritdoc/>
    public virtual bool Filter(Security vehicle, BaseData data) => true;
}
