using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Selection;

/// <summary>Chooses the universes.</summary>
public interface IUniverseSelectionModel
{
    /// <summary>When to choose anew, in UTC.</summary>
    DateTime GetNextRefreshTimeUtc();

    /// <summary>The universes wanted now.</summary>
    IEnumerable<Universe> CreateUniverses(QCAlgorithm algorithm);
}
