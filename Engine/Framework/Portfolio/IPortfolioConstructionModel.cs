using QuantConnect.Algorithm.Framework.Alphas;

namespace QuantConnect.Algorithm.Framework.Portfolio;

/// <summary>Turns insights into target holdings.</summary>
public interface IPortfolioConstructionModel : INotifiedSecurityChanges
{
    /// <summary>Targets for the insights that are active now.</summary>
    IEnumerable<IPortfolioTarget> CreateTargets(QCAlgorithm algorithm, Insight[] insights);
}
