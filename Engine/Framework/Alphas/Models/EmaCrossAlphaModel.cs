using QuantConnect.Data;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Indicators;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>Up when the fast exponential average crosses above the slow one, down when below.</summary>
public class EmaCrossAlphaModel : AlphaModel
{
    private readonly int _fastPeriod;
    private readonly int _slowPeriod;
    private readonly Resolution _resolution;

    /// <summary>Makes a model with periods in bars of the resolution.</summary>
    public EmaCrossAlphaModel(int fastPeriod = 12, int slowPeriod = 26, Resolution resolution = Resolution.Daily)
    {
        _fastPeriod = fastPeriod;
        _slowPeriod = slowPeriod;
        _resolution = resolution;
        Name = $"{nameof(EmaCrossAlphaModel)}({fastPeriod},{slowPeriod},{resolution})";
    }

    /// <summary>The averages of each symbol.</summary>
    protected Dictionary<Symbol, SymbolData> SymbolDataBySymbol { get; } = [];

    /// <inheritdoc/>
    public override IEnumerable<Insight> Update(QCAlgorithm algorithm, Slice data)
    {
        var insights = new List<Insight>();
        var period = _resolution.ToTimeSpan().Multiply(_fastPeriod);
        foreach (var entry in SymbolDataBySymbol.Values)
        {
            var fast = entry.Fast.Current.Value;
            var slow = entry.Slow.Current.Value;
            if (entry.Fast.IsReady && entry.Slow.IsReady)
            {
                if (entry.FastIsOverSlow && slow > fast) insights.Add(Insight.Price(entry.Symbol, period, InsightDirection.Down));
                else if (entry.SlowIsOverFast && fast > slow) insights.Add(Insight.Price(entry.Symbol, period, InsightDirection.Up));
            }
            entry.FastIsOverSlow = fast > slow;
        }
        return insights;
    }

    /// <inheritdoc/>
    public override void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes)
    {
        foreach (var added in changes.AddedSecurities)
        {
            if (SymbolDataBySymbol.TryGetValue(added.Symbol, out var known))
            {
                known.Fast.Reset();
                known.Slow.Reset();
            }
            else
            {
                SymbolDataBySymbol[added.Symbol] = new SymbolData(added, _fastPeriod, _slowPeriod, algorithm, _resolution);
            }
        }
        foreach (var removed in changes.RemovedSecurities)
        {
            if (SymbolDataBySymbol.Remove(removed.Symbol, out var gone)) gone.RemoveConsolidators();
        }
    }

    /// <summary>The two averages of a symbol.</summary>
    public class SymbolData
    {
        private readonly QCAlgorithm _algorithm;
        private readonly Security _security;
        private readonly IDataConsolidator _fastConsolidator;
        private readonly IDataConsolidator _slowConsolidator;

        /// <summary>Wires the averages and warms them up.</summary>
        public SymbolData(Security security, int fastPeriod, int slowPeriod, QCAlgorithm algorithm, Resolution resolution)
        {
            _algorithm = algorithm;
            _security = security;
            _fastConsolidator = Consolidator(resolution);
            _slowConsolidator = Consolidator(resolution);
            Fast = Average(fastPeriod);
            Slow = Average(slowPeriod);
            algorithm.RegisterIndicator(Symbol, Fast, _fastConsolidator);
            algorithm.RegisterIndicator(Symbol, Slow, _slowConsolidator);
            algorithm.WarmUpIndicator(Symbol, Fast, resolution);
            algorithm.WarmUpIndicator(Symbol, Slow, resolution);
        }

        /// <summary>The symbol.</summary>
        public Symbol Symbol => _security.Symbol;

        /// <summary>The fast average.</summary>
        public ExponentialMovingAverage Fast { get; }

        /// <summary>The slow average.</summary>
        public ExponentialMovingAverage Slow { get; }

        /// <summary>Whether the fast one was above at the last update.</summary>
        public bool FastIsOverSlow { get; set; }

        /// <summary>Whether it was not.</summary>
        public bool SlowIsOverFast => !FastIsOverSlow;

        /// <summary>Takes the averages off their data.</summary>
        public void RemoveConsolidators()
        {
            _algorithm.SubscriptionManager.RemoveConsolidator(Symbol, _fastConsolidator);
            _algorithm.SubscriptionManager.RemoveConsolidator(Symbol, _slowConsolidator);
        }

        private IDataConsolidator Consolidator(Resolution resolution)
        {
            var consolidator = _algorithm.ResolveConsolidator(Symbol, resolution);
            _algorithm.SubscriptionManager.AddConsolidator(Symbol, consolidator);
            return consolidator;
        }

        private ExponentialMovingAverage Average(int period) =>
            new(Symbol.ToString(), period, ExponentialMovingAverage.SmoothingFactorDefault(period));
    }
}
