using QuantConnect.Algorithm.Framework.Portfolio;

namespace QuantConnect.Algorithm.Framework.Risk;

/// <summary>Closes every target once the portfolio has lost more than a fraction of its start, or of its high when trailing.</summary>
public class MaximumDrawdownPercentPortfolio : RiskManagementModel
{
    private readonly decimal _worst;
    private readonly bool _trailing;
    private decimal? _reference;

    /// <summary>Makes a model with the largest loss allowed, as a fraction.</summary>
    public MaximumDrawdownPercentPortfolio(decimal maximumDrawdownPercent = 0.05m, bool isTrailing = false)
    {
        _worst = -Math.Abs(maximumDrawdownPercent);
        _trailing = isTrailing;
    }

    /// <inheritdoc/>
    public override IEnumerable<IPortfolioTarget> ManageRisk(QCAlgorithm algorithm, IPortfolioTarget[] targets)
    {
        var value = algorithm.Portfolio.TotalPortfolioValue;
        _reference ??= value;
        if (_trailing && _reference < value)
        {
            _reference = value;
            yield break;
        }
        if (targets.Length == 0 || (value / _reference) - 1m >= _worst) yield break;

        // Measured anew from where it stands when investing starts again.
        _reference = null;
        foreach (var target in targets) yield return Close(algorithm, target.Symbol);
    }
}
