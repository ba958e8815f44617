using QuantConnect.Data;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Indicators;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>Up when the relative strength falls below 30, down when it rises above 70; it must come back past 35 or 65 first.</summary>
public class RsiAlphaModel : AlphaModel
{
    private readonly Dictionary<Symbol, Strength> _strengths = [];
    private readonly int _period;
    private readonly Resolution _resolution;

    /// <summary>Makes a model with a period in bars of the resolution.</summary>
    public RsiAlphaModel(int period = 14, Resolution resolution = Resolution.Daily)
    {
        _period = period;
        _resolution = resolution;
        Name = $"{nameof(RsiAlphaModel)}({_period},{_resolution})";
    }

    private enum State
    {
        TrippedLow,
        Middle,
        TrippedHigh,
    }

    /// <inheritdoc/>
    public override IEnumerable<Insight> Update(QCAlgorithm algorithm, Slice data)
    {
        var insights = new List<Insight>();
        foreach (var (symbol, entry) in _strengths)
        {
            var state = Next(entry.Rsi.Current.Value, entry.State);
            if (state != entry.State && state != State.Middle && entry.Rsi.IsReady)
            {
                var direction = state == State.TrippedLow ? InsightDirection.Up : InsightDirection.Down;
                insights.Add(Insight.Price(symbol, _resolution.ToTimeSpan().Multiply(_period), direction));
            }
            entry.State = state;
        }
        return insights;
    }

    /// <inheritdoc/>
    public override void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes)
    {
        foreach (var symbol in changes.RemovedSecurities.Select(security => security.Symbol))
        {
            if (_strengths.Remove(symbol, out var gone)) algorithm.SubscriptionManager.RemoveConsolidator(symbol, gone.Consolidator);
        }

        var added = new List<Symbol>();
        foreach (var symbol in changes.AddedSecurities.Select(security => security.Symbol))
        {
            if (_strengths.ContainsKey(symbol)) continue;
            _strengths[symbol] = new Strength(algorithm, symbol, _period, _resolution);
            added.Add(symbol);
        }
        if (added.Count == 0) return;
        algorithm.History(added, _period, _resolution).PushThrough(bar =>
        {
            if (_strengths.TryGetValue(bar.Symbol, out var entry)) entry.Consolidator.Update(bar);
        });
    }

    private static State Next(decimal rsi, State previous) => (rsi, previous) switch
    {
        ( > 70m, _) => State.TrippedHigh,
        ( < 30m, _) => State.TrippedLow,
        ( > 35m, State.TrippedLow) => State.Middle,
        ( < 65m, State.TrippedHigh) => State.Middle,
        _ => previous,
    };

    private sealed class Strength
    {
        public Strength(QCAlgorithm algorithm, Symbol symbol, int period, Resolution resolution)
        {
            Rsi = new RelativeStrengthIndex(period, MovingAverageType.Wilders);
            Consolidator = algorithm.ResolveConsolidator(symbol, resolution);
            algorithm.RegisterIndicator(symbol, Rsi, Consolidator);
        }

        public State State { get; set; } = State.Middle;

        public RelativeStrengthIndex Rsi { get; }

        public IDataConsolidator Consolidator { get; }
    }
}
