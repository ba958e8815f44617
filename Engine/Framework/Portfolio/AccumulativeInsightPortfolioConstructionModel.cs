using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Scheduling;

namespace QuantConnect.Algorithm.Framework.Portfolio;

/// <summary>Each insight adds a fixed fraction on its side; a flat one takes a fraction off.</summary>
public class AccumulativeInsightPortfolioConstructionModel : PortfolioConstructionModel
{
    private readonly PortfolioBias _bias;
    private readonly double _percent;

    /// <summary>Rebalances at the dates of a rule.</summary>
    public AccumulativeInsightPortfolioConstructionModel(IDateRule rebalancingDateRules, PortfolioBias portfolioBias = PortfolioBias.LongShort, double percent = 0.03)
        : this(rebalancingDateRules.ToFunc(), portfolioBias, percent)
    {
    }

    /// <summary>Rebalances when the function says, given the current time in UTC; null at each call.</summary>
    public AccumulativeInsightPortfolioConstructionModel(Func<DateTime, DateTime?>? rebalancingFunc = null, PortfolioBias portfolioBias = PortfolioBias.LongShort, double percent = 0.03)
        : base(rebalancingFunc)
    {
        _bias = portfolioBias;
        _percent = Math.Abs(percent);
    }

    /// <summary>Rebalances when the function says, given the current time in UTC; null at each call.</summary>
    public AccumulativeInsightPortfolioConstructionModel(Func<DateTime, DateTime>? rebalancingFunc, PortfolioBias portfolioBias = PortfolioBias.LongShort, double percent = 0.03)
        : this(Optional(rebalancingFunc), portfolioBias, percent)
    {
    }

    /// <summary>Rebalances after this much time.</summary>
    public AccumulativeInsightPortfolioConstructionModel(TimeSpan timeSpan, PortfolioBias portfolioBias = PortfolioBias.LongShort, double percent = 0.03)
        : this(utcTime => utcTime.Add(timeSpan), portfolioBias, percent)
    {
    }

    /// <summary>Rebalances once a bar of the resolution.</summary>
    public AccumulativeInsightPortfolioConstructionModel(Resolution resolution, PortfolioBias portfolioBias = PortfolioBias.LongShort, double percent = 0.03)
        : this(resolution.ToTimeSpan(), portfolioBias, percent)
    {
    }

    /// <inheritdoc/>
    protected override List<Insight> GetTargetInsights() =>
        [.. Algorithm.Insights.GetActiveInsights(Algorithm.UtcTime).Where(ShouldCreateTargetForInsight).OrderBy(insight => insight.GeneratedTimeUtc)];

    /// <inheritdoc/>
    protected override Dictionary<Insight, double> DetermineTargetPercent(List<Insight> activeInsights)
    {
        var sums = new Dictionary<Symbol, double>();
        foreach (var insight in activeInsights)
        {
            var sum = Step(sums.GetValueOrDefault(insight.Symbol), insight.Direction);
            if (_bias != PortfolioBias.LongShort && Math.Sign(sum) != (int)_bias) sum = 0;
            sums[insight.Symbol] = sum;
        }
        return activeInsights.DistinctBy(insight => insight.Symbol).ToDictionary(insight => insight, insight => sums[insight.Symbol]);
    }

    private double Step(double sum, InsightDirection direction)
    {
        if (direction != InsightDirection.Flat) return sum + (_percent * (int)direction);
        if (Math.Abs(sum) < _percent) return 0;
        return sum > 0 ? sum - _percent : sum + _percent;
    }
}
