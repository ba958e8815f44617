using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Risk;

/// <summary>Base of risk models.</summary>
public class RiskManagementModel : IRiskManagementModel
{
    /// <inheritdoc/>
    public virtual IEnumerable<IPortfolioTarget> ManageRisk(QCAlgorithm algorithm, IPortfolioTarget[] targets) => throw new NotImplementedException(
        "Types deriving from 'RiskManagementModel' must implement the 'IEnumerable<IPortfolioTarget> ManageRisk(QCAlgorithm, IPortfolioTarget[]) method.");

    /// <inheritdoc/>
    public virtual void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes)
    {
    }

    /// <summary>The targets that close each held security the test picks; their insights are cancelled.</summary>
    private protected static IEnumerable<IPortfolioTarget> Close(QCAlgorithm algorithm, Func<Securities.Security, bool> tooRisky)
    {
        foreach (var security in algorithm.Securities.Values)
        {
            if (security.Invested && tooRisky(security)) yield return Close(algorithm, security.Symbol);
        }
    }

    /// <summary>The target that closes a security; its insights are cancelled.</summary>
    private protected static IPortfolioTarget Close(QCAlgorithm algorithm, Symbol symbol)
    {
        algorithm.Insights.Cancel([symbol]);
        return new PortfolioTarget(symbol, 0);
    }
}
