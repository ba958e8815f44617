using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Selection;

/// <summary>Base class of models that choose universes.</summary>
public class UniverseSelectionModel : IUniverseSelectionModel
{
    /// <summary>Never, unless overridden: the greatest time there is.</summary>
    public virtual DateTime GetNextRefreshTimeUtc() => DateTime.MaxValue;

    /// <inheritdoc/>
    public virtual IEnumerable<Universe> CreateUniverses(QCAlgorithm algorithm) =>
        throw new NotImplementedException("Types deriving from 'UniverseSelectionModel' must implement the 'IEnumerable<Universe> CreateUniverses(QCAlgorithm) method.");
}
