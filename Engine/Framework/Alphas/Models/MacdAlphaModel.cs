using QuantConnect.Data;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Indicators;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>Up or down when the MACD's signal is more than a hundredth of the price away from zero.</summary>
public class MacdAlphaModel : AlphaModel
{
    private const decimal Threshold = 0.01m;
    private readonly int _fastPeriod;
    private readonly int _slowPeriod;
    private readonly int _signalPeriod;
    private readonly MovingAverageType _movingAverageType;
    private readonly Resolution _resolution;
    private readonly EmittedInsights _emitted = new();

    /// <summary>Makes a model with periods in bars of the resolution.</summary>
    public MacdAlphaModel(
        int fastPeriod = 12, int slowPeriod = 26, int signalPeriod = 9,
        MovingAverageType movingAverageType = MovingAverageType.Exponential, Resolution resolution = Resolution.Daily)
    {
        _fastPeriod = fastPeriod;
        _slowPeriod = slowPeriod;
        _signalPeriod = signalPeriod;
        _movingAverageType = movingAverageType;
        _resolution = resolution;
        _symbolData = [];
        Name = $"{nameof(MacdAlphaModel)}({fastPeriod},{slowPeriod},{signalPeriod},{movingAverageType},{resolution})";
    }

    /// <summary>The indicator of each symbol.</summary>
    protected Dictionary<Symbol, SymbolData> _symbolData { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Insight> Update(QCAlgorithm algorithm, Slice data)
    {
        foreach (var entry in _symbolData.Values)
        {
            if (entry.Security.Price == 0) continue;
            var direction = Direction(entry.MACD.Signal.Current.Value / entry.Security.Price);
            if (direction == entry.PreviousDirection) continue;
            entry.PreviousDirection = direction;
            if (direction == InsightDirection.Flat)
            {
                _emitted.Cancel(algorithm, entry.Security.Symbol);
                continue;
            }
            var insight = Insight.Price(entry.Security.Symbol, _resolution.ToTimeSpan().Multiply(_fastPeriod), direction);
            _emitted.Add(insight);
            yield return insight;
        }
    }

    /// <inheritdoc/>
    public override void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes)
    {
        foreach (var added in changes.AddedSecurities)
        {
            if (_symbolData.ContainsKey(added.Symbol)) continue;
            _symbolData.Add(added.Symbol, new SymbolData(algorithm, added, _fastPeriod, _slowPeriod, _signalPeriod, _movingAverageType, _resolution));
        }
        foreach (var symbol in changes.RemovedSecurities.Select(security => security.Symbol))
        {
            if (_symbolData.Remove(symbol, out var gone)) algorithm.SubscriptionManager.RemoveConsolidator(symbol, gone.Consolidator);
            _emitted.Cancel(algorithm, symbol);
        }
    }

    private static InsightDirection Direction(decimal signal) => signal switch
    {
        > Threshold => InsightDirection.Up,
        < -Threshold => InsightDirection.Down,
        _ => InsightDirection.Flat,
    };

    /// <summary>The indicator of a symbol.</summary>
    public class SymbolData
    {
        /// <summary>Wires the indicator and warms it up.</summary>
        public SymbolData(
            QCAlgorithm algorithm, Security security, int fastPeriod, int slowPeriod, int signalPeriod,
            MovingAverageType movingAverageType, Resolution resolution)
        {
            var symbol = security.Symbol;
            Security = security;
            Consolidator = algorithm.ResolveConsolidator(symbol, resolution);
            algorithm.SubscriptionManager.AddConsolidator(symbol, Consolidator);
            MACD = new MovingAverageConvergenceDivergence(fastPeriod, slowPeriod, signalPeriod, movingAverageType);
            algorithm.RegisterIndicator(symbol, MACD, Consolidator);
            algorithm.WarmUpIndicator(symbol, MACD, resolution);
        }

        /// <summary>What the last insight said.</summary>
        public InsightDirection? PreviousDirection { get; set; }

        /// <summary>The security.</summary>
        public Security Security { get; init; }

        /// <summary>What feeds the indicator.</summary>
        public IDataConsolidator Consolidator { get; init; }

        /// <summary>The indicator.</summary>
        public MovingAverageConvergenceDivergence MACD { get; init; }
    }
}
