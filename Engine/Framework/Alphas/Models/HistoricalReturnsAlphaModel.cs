using QuantConnect.Data;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Indicators;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>The sign and size of the last return is the next one's.</summary>
public class HistoricalReturnsAlphaModel : AlphaModel
{
    private readonly int _lookback;
    private readonly Resolution _resolution;
    private readonly Dictionary<Symbol, Return> _returns = [];
    private readonly EmittedInsights _emitted = new();

    /// <summary>Makes a model of returns over so many bars of the resolution.</summary>
    public HistoricalReturnsAlphaModel(int lookback = 1, Resolution resolution = Resolution.Daily)
    {
        _lookback = lookback;
        _resolution = resolution;
        Name = $"{nameof(HistoricalReturnsAlphaModel)}({lookback},{resolution})";
    }

    /// <inheritdoc/>
    public override IEnumerable<Insight> Update(QCAlgorithm algorithm, Slice data)
    {
        var insights = new List<Insight>();
        var period = _resolution.ToTimeSpan().Multiply(_lookback);
        foreach (var (symbol, entry) in _returns)
        {
            if (!entry.IsNew()) continue;
            var magnitude = (double)entry.Rate.Current.Value;
            if (magnitude == 0) _emitted.Cancel(algorithm, symbol);
            else insights.Add(Insight.Price(symbol, period, magnitude > 0 ? InsightDirection.Up : InsightDirection.Down, magnitude, null));
        }
        foreach (var insight in insights) _emitted.Add(insight);
        return insights;
    }

    /// <inheritdoc/>
    public override void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes)
    {
        foreach (var symbol in changes.RemovedSecurities.Select(security => security.Symbol))
        {
            if (_returns.Remove(symbol, out var gone)) algorithm.SubscriptionManager.RemoveConsolidator(symbol, gone.Consolidator);
            _emitted.Cancel(algorithm, symbol);
        }

        var added = new List<Symbol>();
        foreach (var security in changes.AddedSecurities)
        {
            if (_returns.ContainsKey(security.Symbol)) continue;
            _returns[security.Symbol] = new Return(algorithm, security, _lookback, _resolution);
            added.Add(security.Symbol);
        }
        if (added.Count == 0) return;
        algorithm.History(added, _lookback, _resolution).PushThrough(bar =>
        {
            if (_returns.TryGetValue(bar.Symbol, out var entry)) entry.Rate.Update(bar.EndTime, bar.Value);
        });
    }

    private sealed class Return
    {
        private long _samples;

        public Return(QCAlgorithm algorithm, Security security, int lookback, Resolution resolution)
        {
            Consolidator = algorithm.ResolveConsolidator(security.Symbol, resolution);
            algorithm.SubscriptionManager.AddConsolidator(security.Symbol, Consolidator);
            Rate = new RateOfChange(security.Symbol.ToString(), lookback);
            algorithm.RegisterIndicator(security.Symbol, Rate, Consolidator);
        }

        public IDataConsolidator Consolidator { get; }

        public RateOfChange Rate { get; }

        /// <summary>Whether the rate is ready and has moved on since it was asked last.</summary>
        public bool IsNew()
        {
            if (_samples == Rate.Samples) return false;
            _samples = Rate.Samples;
            return Rate.IsReady;
        }
    }
}
