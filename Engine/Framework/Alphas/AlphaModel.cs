using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>Base class of alpha models.</summary>
public class AlphaModel : IAlphaModel, INamedModel
{
    /// <summary>Makes a model with a name that nothing else has.</summary>
    public AlphaModel() => Name = Guid.NewGuid().ToString();

    /// <inheritdoc/>
    public virtual string Name { get; set; }

    /// <inheritdoc/>
    public virtual IEnumerable<Insight> Update(QCAlgorithm algorithm, Slice data) =>
        throw new NotImplementedException("Types deriving from 'AlphaModel' must implement the 'IEnumerable<Insight> Update(QCAlgorithm, Slice) method.");

    /// <inheritdoc/>
    public virtual void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes)
    {
    }
}
