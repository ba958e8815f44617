using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>Several alpha models as one, in order.</summary>
public class CompositeAlphaModel : AlphaModel
{
    private readonly List<IAlphaModel> _models;

    /// <summary>Joins models, at least one.</summary>
    public CompositeAlphaModel(params IAlphaModel[] alphaModels)
    {
        if (alphaModels is not { Length: > 0 }) throw new ArgumentException("Must specify at least 1 alpha model for the CompositeAlphaModel");
        _models = [.. alphaModels];
    }

    /// <summary>Adds a model.</summary>
    public void AddAlpha(IAlphaModel alphaModel) => _models.Add(alphaModel);

    /// <inheritdoc/>
    public override IEnumerable<Insight> Update(QCAlgorithm algorithm, Slice data)
    {
        foreach (var model in _models)
        {
            foreach (var insight in model.Update(algorithm, data))
            {
                if (string.IsNullOrEmpty(insight.SourceModel)) insight.SourceModel = model.GetModelName();
                yield return insight;
            }
        }
    }

    /// <inheritdoc/>
    public override void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes)
    {
        foreach (var model in _models) model.OnSecuritiesChanged(algorithm, changes);
    }
}
