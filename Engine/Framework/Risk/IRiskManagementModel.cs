using QuantConnect.Algorithm.Framework.Portfolio;

namespace QuantConnect.Algorithm.Framework.Risk;

/// <summary>Changes targets that are too risky.</summary>
public interface IRiskManagementModel : INotifiedSecurityChanges
{
    /// <summary>Targets to put in the place of those given; none leaves them.</summary>
    IEnumerable<IPortfolioTarget> ManageRisk(QCAlgorithm algorithm, IPortfolioTarget[] targets);
}
