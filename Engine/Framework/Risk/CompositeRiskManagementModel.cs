using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Risk;

/// <summary>Several risk models, each on the targets that the one before left.</summary>
public class CompositeRiskManagementModel : RiskManagementModel
{
    private readonly List<IRiskManagementModel> _models;

    /// <summary>Makes a model of at least one other.</summary>
    public CompositeRiskManagementModel(params IRiskManagementModel[] riskManagementModels)
        : this((IEnumerable<IRiskManagementModel>)(riskManagementModels ?? []))
    {
    }

    /// <summary>Makes a model of at least one other.</summary>
    public CompositeRiskManagementModel(IEnumerable<IRiskManagementModel> riskManagementModels)
    {
        _models = [.. riskManagementModels];
        if (_models.Count == 0) throw new ArgumentException("Must specify at least 1 risk management model for the CompositeRiskManagementModel");
    }

    /// <inheritdoc/>
    public override IEnumerable<IPortfolioTarget> ManageRisk(QCAlgorithm algorithm, IPortfolioTarget[] targets)
    {
        foreach (var model in _models)
        {
            targets = [.. model.ManageRisk(algorithm, targets).Concat(targets).DistinctBy(target => target.Symbol)];
        }
        return targets;
    }

    /// <inheritdoc/>
    public override void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes)
    {
        foreach (var model in _models) model.OnSecuritiesChanged(algorithm, changes);
    }

    /// <summary>Adds a model behind the others.</summary>
    public void AddRiskManagement(IRiskManagementModel riskManagementModel) => _models.Add(riskManagementModel);
}
