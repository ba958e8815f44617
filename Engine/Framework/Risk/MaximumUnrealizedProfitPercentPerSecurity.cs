using QuantConnect.Algorithm.Framework.Portfolio;

namespace QuantConnect.Algorithm.Framework.Risk;

/// <summary>Closes a security once its unrealised profit is more than a fraction of its cost.</summary>
public class MaximumUnrealizedProfitPercentPerSecurity : RiskManagementModel
{
    private readonly decimal _most;

    /// <summary>Makes a model with the profit to take, as a fraction.</summary>
    public MaximumUnrealizedProfitPercentPerSecurity(decimal maximumUnrealizedProfitPercent = 0.05m) => _most = Math.Abs(maximumUnrealizedProfitPercent);

    /// <inheritdoc/>
    public override IEnumerable<IPortfolioTarget> ManageRisk(QCAlgorithm algorithm, IPortfolioTarget[] targets) =>
        Close(algorithm, security => security.Holdings.UnrealizedProfitPercent > _most);
}
