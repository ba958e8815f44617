using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Interfaces;

namespace QuantConnect.Algorithm.Framework.Portfolio;

/// <summary>Base of portfolio construction: when to rebalance, and which insights count.</summary>
public class PortfolioConstructionModel : IPortfolioConstructionModel
{
    private readonly Func<DateTime, DateTime?>? _nextRebalance;
    private DateTime? _rebalanceAt;
    private bool _securitiesChanged;

    /// <summary>Rebalances when the function says, given the current time in UTC; null at each call.</summary>
    public PortfolioConstructionModel(Func<DateTime, DateTime?>? rebalancingFunc) => _nextRebalance = rebalancingFunc;

    /// <summary>Rebalances when the function says, given the current time in UTC; null at each call.</summary>
    public PortfolioConstructionModel(Func<DateTime, DateTime>? rebalancingFunc = null) : this(Optional(rebalancingFunc))
    {
    }

    /// <summary>Whether a change of securities asks for a rebalance.</summary>
    public virtual bool RebalanceOnSecurityChanges { get; set; } = true;

    /// <summary>Whether new and expired insights ask for a rebalance.</summary>
    public virtual bool RebalanceOnInsightChanges { get; set; } = true;

    /// <summary>The algorithm the model works for.</summary>
    protected IAlgorithm Algorithm { get; private set; } = null!;

    /// <inheritdoc/>
    public virtual IEnumerable<IPortfolioTarget> CreateTargets(QCAlgorithm algorithm, Insight[] insights)
    {
        Algorithm = algorithm;
        if (!IsRebalanceDue(insights, algorithm.UtcTime)) return [];

        var active = GetTargetInsights();
        var percents = DetermineTargetPercent(active);
        var targets = new List<IPortfolioTarget>();
        var failed = new HashSet<Symbol>();
        foreach (var insight in active)
        {
            if (!percents.TryGetValue(insight, out var percent)) continue;
            var target = PortfolioTarget.Percent(algorithm, insight.Symbol, percent);
            if (target != null) targets.Add(target);
            else failed.Add(insight.Symbol);
        }
        AddFlatTargets(targets, failed, algorithm.UtcTime);
        return targets;
    }

    /// <inheritdoc/>
    public virtual void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes)
    {
        Algorithm ??= algorithm;
        _securitiesChanged = changes != SecurityChanges.None;
        algorithm?.Insights.Expire(changes.RemovedSecurities.Select(security => security.Symbol));
    }

    /// <summary>Turns a function without an optional answer into one with.</summary>
    private protected static Func<DateTime, DateTime?>? Optional(Func<DateTime, DateTime>? rebalancingFunc) =>
        rebalancingFunc == null ? null : utcTime => rebalancingFunc(utcTime);

    /// <summary>Drops insights whose magnitude is outside the limits of the algorithm's settings, with an error logged.</summary>
    protected static Insight[] FilterInvalidInsightMagnitude(IAlgorithm algorithm, Insight[] insights) =>
        [.. insights.Where(insight => HasValidMagnitude(algorithm, insight))];

    /// <summary>The insights to hold targets for: the last active one of each symbol.</summary>
    protected virtual List<Insight> GetTargetInsights() =>
        [.. Algorithm.Insights.GetActiveInsights(Algorithm.UtcTime)
            .Where(ShouldCreateTargetForInsight)
            .GroupBy(insight => insight.Symbol)
            .Select(group => group.OrderBy(insight => insight.GeneratedTimeUtc).Last())];

    /// <summary>Whether an insight gets a target.</summary>
    protected virtual bool ShouldCreateTargetForInsight(Insight insight) => true;

    /// <summary>Fraction of the portfolio for each insight; every model has its own.</summary>
    protected virtual Dictionary<Insight, double> DetermineTargetPercent(List<Insight> activeInsights) => throw new NotImplementedException(
        "Types deriving from 'PortfolioConstructionModel' must implement the 'Dictionary<Insight, double> DetermineTargetPercent(ICollection<Insight>)' method.");

    /// <summary>Whether to rebalance now.</summary>
    protected virtual bool IsRebalanceDue(Insight[] insights, DateTime algorithmUtc)
    {
        if (_nextRebalance == null)
        {
            RefreshRebalance(algorithmUtc);
            return true;
        }

        var nextExpiry = Algorithm.Insights.GetNextExpiryTime();
        if (_rebalanceAt == null)
        {
            _rebalanceAt = _nextRebalance(algorithmUtc);
            if (_rebalanceAt <= algorithmUtc)
            {
                // Asked again in the next step: twice in one step would find the function in the same state.
                _rebalanceAt = null;
                _securitiesChanged = false;
                return true;
            }
        }

        var insightsChanged = insights.Length != 0 || nextExpiry < algorithmUtc;
        var due = _rebalanceAt <= algorithmUtc
            || (RebalanceOnSecurityChanges && _securitiesChanged)
            || (RebalanceOnInsightChanges && insightsChanged);
        if (due) RefreshRebalance(algorithmUtc);
        return due;
    }

    /// <summary>Sets the time of the next rebalance, and forgets what asked for this one.</summary>
    protected void RefreshRebalance(DateTime algorithmUtc)
    {
        if (_nextRebalance != null) _rebalanceAt = _nextRebalance(algorithmUtc);
        _securitiesChanged = false;
    }

    private static bool HasValidMagnitude(IAlgorithm algorithm, Insight insight)
    {
        var size = Math.Abs(insight.Magnitude ?? 0);
        if (size == 0) return true;
        var most = algorithm.Settings.MaxAbsolutePortfolioTargetPercentage;
        var least = algorithm.Settings.MinAbsolutePortfolioTargetPercentage;
        if (size <= (double)most && size >= (double)least) return true;
        algorithm.Error("PortfolioConstructionModel.FilterInvalidInsightMagnitude():" +
            $"The insight target Magnitude: {insight.Magnitude}, will not comply with the current 'Algorithm.Settings' " +
            $"'MaxAbsolutePortfolioTargetPercentage': {most} or 'MinAbsolutePortfolioTargetPercentage': {least}. Skipping insight.");
        return false;
    }

    /// <summary>What no insight speaks for any more goes to zero.</summary>
    private void AddFlatTargets(List<IPortfolioTarget> targets, HashSet<Symbol> failed, DateTime utcTime)
    {
        var expired = Algorithm.Insights.RemoveExpiredInsights(utcTime).Select(insight => insight.Symbol).Distinct();
        foreach (var symbol in expired)
        {
            if (!failed.Contains(symbol) && !Algorithm.Insights.HasActiveInsights(symbol, utcTime)) targets.Add(new PortfolioTarget(symbol, 0));
        }
    }
}
