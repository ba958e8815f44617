using QuantConnect.Data;

namespace QuantConnect.Securities.Interfaces;

/// <summary>Decides which data points of a security pass.</summary>
public interface ISecurityDataFilter
{
    /// <summary>Whether a data point passes.</summary>
    bool Filter(Security vehicle, BaseData data);
}
