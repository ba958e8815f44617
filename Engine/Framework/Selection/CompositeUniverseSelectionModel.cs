using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Selection;

/// <summary>Several models that choose universes, as one.</summary>
public class CompositeUniverseSelectionModel : UniverseSelectionModel
{
    private readonly List<IUniverseSelectionModel> _models;
    private bool _begun;

    /// <summary>Joins models, at least one.</summary>
    public CompositeUniverseSelectionModel(params IUniverseSelectionModel[] universeSelectionModels)
    {
        if (universeSelectionModels is not { Length: > 0 })
        {
            throw new ArgumentException("Must specify at least 1 universe selection model for the CompositeUniverseSelectionModel");
        }

        _models = [.. universeSelectionModels];
    }

    /// <summary>Adds a model.</summary>
    public void AddUniverseSelection(IUniverseSelectionModel universeSelectionModel) => _models.Add(universeSelectionModel);

    /// <inheritdoc/>
    public override DateTime GetNextRefreshTimeUtc() => _models.Min(model => model.GetNextRefreshTimeUtc());

    /// <inheritdoc/>
    public override IEnumerable<Universe> CreateUniverses(QCAlgorithm algorithm)
    {
        foreach (var model in _models)
        {
            // A model that never refreshes is asked each time, or its universes would count as dropped.
            var due = model.GetNextRefreshTimeUtc();
            if (_begun && algorithm.UtcTime < due && due != DateTime.MaxValue) continue;
            foreach (var universe in model.CreateUniverses(algorithm)) yield return universe;
        }

        _begun = true;
    }
}
