using QuantConnect.Algorithm.Framework.Portfolio;

namespace QuantConnect.Algorithm.Framework.Risk;

/// <summary>Closes a security once its unrealised loss is more than a fraction of its cost.</summary>
public class MaximumDrawdownPercentPerSecurity : RiskManagementModel
{
    private readonly decimal _worst;

    /// <summary>Makes a model with the largest loss allowed, as a fraction.</summary>
    public MaximumDrawdownPercentPerSecurity(decimal maximumDrawdownPercent = 0.05m) => _worst = -Math.Abs(maximumDrawdownPercent);

    /// <inheritdoc/>
    public override IEnumerable<IPortfolioTarget> ManageRisk(QCAlgorithm algorithm, IPortfolioTarget[] targets) =>
        Close(algorithm, security => security.Holdings.UnrealizedProfitPercent < _worst);
}
