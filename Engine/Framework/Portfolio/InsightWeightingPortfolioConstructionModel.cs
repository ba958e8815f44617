using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Scheduling;

namespace QuantConnect.Algorithm.Framework.Portfolio;

/// <summary>The fraction each insight names, scaled down where they sum to more than one.</summary>
public class InsightWeightingPortfolioConstructionModel : EqualWeightingPortfolioConstructionModel
{
    /// <summary>Rebalances at the dates of a rule.</summary>
    public InsightWeightingPortfolioConstructionModel(IDateRule rebalancingDateRules, PortfolioBias portfolioBias = PortfolioBias.LongShort)
        : base(rebalancingDateRules, portfolioBias)
    {
    }

    /// <summary>Rebalances when the function says, given the current time in UTC; null at each call.</summary>
    public InsightWeightingPortfolioConstructionModel(Func<DateTime, DateTime?>? rebalancingFunc, PortfolioBias portfolioBias = PortfolioBias.LongShort)
        : base(rebalancingFunc, portfolioBias)
    {
    }

    /// <summary>Rebalances when the function says, given the current time in UTC; null at each call.</summary>
    public InsightWeightingPortfolioConstructionModel(Func<DateTime, DateTime>? rebalancingFunc, PortfolioBias portfolioBias = PortfolioBias.LongShort)
        : base(rebalancingFunc, portfolioBias)
    {
    }

    /// <summary>Rebalances after this much time.</summary>
    public InsightWeightingPortfolioConstructionModel(TimeSpan timeSpan, PortfolioBias portfolioBias = PortfolioBias.LongShort)
        : base(timeSpan, portfolioBias)
    {
    }

    /// <summary>Rebalances once a bar of the resolution.</summary>
    public InsightWeightingPortfolioConstructionModel(Resolution resolution = Resolution.Daily, PortfolioBias portfolioBias = PortfolioBias.LongShort)
        : base(resolution, portfolioBias)
    {
    }

    /// <inheritdoc/>
    protected override bool ShouldCreateTargetForInsight(Insight insight) => insight.Weight.HasValue;

    /// <inheritdoc/>
    protected override Dictionary<Insight, double> DetermineTargetPercent(List<Insight> activeInsights)
    {
        var sum = activeInsights.Where(RespectPortfolioBias).Sum(GetValue);
        var scale = sum > 1 ? 1 / sum : 1.0;
        return activeInsights.ToDictionary(insight => insight, insight => Side(insight) * GetValue(insight) * scale);
    }

    /// <summary>The unscaled fraction of an insight.</summary>
    protected virtual double GetValue(Insight insight) => Math.Abs(insight.Weight ?? 0);
}
