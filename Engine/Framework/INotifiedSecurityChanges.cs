using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework;

/// <summary>Is told which securities joined or left.</summary>
public interface INotifiedSecurityChanges
{
    /// <summary>Securities joined or left the universes.</summary>
    void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes);
}
