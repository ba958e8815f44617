using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Scheduling;

namespace QuantConnect.Algorithm.Framework.Portfolio;

/// <summary>The same fraction of the portfolio for each symbol with an insight up or down.</summary>
public class EqualWeightingPortfolioConstructionModel : PortfolioConstructionModel
{
    private readonly PortfolioBias _bias;

    /// <summary>Rebalances at the dates of a rule.</summary>
    public EqualWeightingPortfolioConstructionModel(IDateRule rebalancingDateRules, PortfolioBias portfolioBias = PortfolioBias.LongShort)
        : this(rebalancingDateRules.ToFunc(), portfolioBias)
    {
    }

    /// <summary>Rebalances when the function says, given the current time in UTC; null at each call.</summary>
    public EqualWeightingPortfolioConstructionModel(Func<DateTime, DateTime?>? rebalancingFunc, PortfolioBias portfolioBias = PortfolioBias.LongShort)
        : base(rebalancingFunc)
    {
        _bias = portfolioBias;
    }

    /// <summary>Rebalances when the function says, given the current time in UTC; null at each call.</summary>
    public EqualWeightingPortfolioConstructionModel(Func<DateTime, DateTime>? rebalancingFunc, PortfolioBias portfolioBias = PortfolioBias.LongShort)
        : this(Optional(rebalancingFunc), portfolioBias)
    {
    }

    /// <summary>Rebalances after this much time.</summary>
    public EqualWeightingPortfolioConstructionModel(TimeSpan timeSpan, PortfolioBias portfolioBias = PortfolioBias.LongShort)
        : this(utcTime => utcTime.Add(timeSpan), portfolioBias)
    {
    }

    /// <summary>Rebalances once a bar of the resolution.</summary>
    public EqualWeightingPortfolioConstructionModel(Resolution resolution = Resolution.Daily, PortfolioBias portfolioBias = PortfolioBias.LongShort)
        : this(resolution.ToTimeSpan(), portfolioBias)
    {
    }

    /// <inheritdoc/>
    protected override Dictionary<Insight, double> DetermineTargetPercent(List<Insight> activeInsights)
    {
        var count = activeInsights.Count(insight => insight.Direction != InsightDirection.Flat && RespectPortfolioBias(insight));
        var share = count == 0 ? 0m : 1m / count;
        return activeInsights.ToDictionary(insight => insight, insight => (double)(Side(insight) * share));
    }

    /// <summary>Whether the portfolio may take the insight's side.</summary>
    protected bool RespectPortfolioBias(Insight insight) => _bias == PortfolioBias.LongShort || (int)insight.Direction == (int)_bias;

    /// <summary>1 up, -1 down, 0 flat or not allowed.</summary>
    private protected int Side(Insight insight) => RespectPortfolioBias(insight) ? (int)insight.Direction : 0;
}
