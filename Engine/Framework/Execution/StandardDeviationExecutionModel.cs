using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Indicators;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm.Framework.Execution;

/// <summary>Sends market orders, each up to a value, while the price is some deviations on the good side of its mean.</summary>
public class StandardDeviationExecutionModel : ExecutionModel
{
    private readonly PortfolioTargetCollection _open = [];
    private readonly Dictionary<Symbol, SymbolData> _watched = [];
    private readonly int _period;
    private readonly decimal _deviations;
    private readonly Resolution _resolution;

    /// <summary>Makes a model over so many bars of a resolution.</summary>
    public StandardDeviationExecutionModel(
        int period = 60, decimal deviations = 2m, Resolution resolution = Resolution.Minute, bool asynchronous = true) : base(asynchronous)
    {
        _period = period;
        _deviations = deviations;
        _resolution = resolution;
    }

    /// <summary>Largest value of one order, in account currency.</summary>
    public decimal MaximumOrderValue { get; set; } = 20_000;

    /// <inheritdoc/>
    public override void Execute(QCAlgorithm algorithm, IPortfolioTarget[] targets)
    {
        _open.AddRange(targets);
        if (_open.IsEmpty) return;
        foreach (var target in _open.OrderByMarginImpact(algorithm))
        {
            var wanted = OrderSizing.GetUnorderedQuantity(algorithm, target);
            if (!_watched.TryGetValue(target.Symbol, out var data) || !data.STD.IsReady || !PriceIsFavorable(data, wanted)) continue;
            var size = OrderSizing.GetOrderSizeForMaximumValue(data.Security, MaximumOrderValue, wanted);
            if (size != 0) algorithm.MarketOrder(target.Symbol, size, Asynchronous, target.Tag);
        }
        _open.ClearFulfilled(algorithm);
    }

    /// <inheritdoc/>
    public override void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes)
    {
        foreach (var added in changes.AddedSecurities)
        {
            if (!_watched.ContainsKey(added.Symbol)) _watched[added.Symbol] = new SymbolData(algorithm, added, _period, _resolution);
        }
        foreach (var symbol in changes.RemovedSecurities.Select(security => security.Symbol))
        {
            if (!_watched.TryGetValue(symbol, out var data) || !IsSafeToRemove(algorithm, symbol)) continue;
            _watched.Remove(symbol);
            algorithm.SubscriptionManager.RemoveConsolidator(symbol, data.Consolidator);
        }
    }

    /// <summary>Whether the price is far enough on the good side of its mean.</summary>
    protected virtual bool PriceIsFavorable(SymbolData data, decimal unorderedQuantity)
    {
        var distance = _deviations * data.STD.Current.Value;
        return unorderedQuantity > 0
            ? data.Security.BidPrice < data.SMA.Current.Value - distance
            : data.Security.AskPrice > data.SMA.Current.Value + distance;
    }

    /// <summary>Whether no universe has the symbol any more.</summary>
    protected virtual bool IsSafeToRemove(QCAlgorithm algorithm, Symbol symbol) =>
        !algorithm.UniverseManager.Any(universe => universe.Value.ContainsMember(symbol));

    /// <summary>Mean and deviation of a security's price.</summary>
    protected class SymbolData
    {
        /// <summary>Wires the indicators and warms them up from history.</summary>
        public SymbolData(QCAlgorithm algorithm, Security security, int period, Resolution resolution)
        {
            var symbol = security.Symbol;
            Security = security;
            Consolidator = algorithm.ResolveConsolidator(symbol, resolution);
            SMA = new SimpleMovingAverage(algorithm.CreateIndicatorName(symbol, "SMA" + period, resolution), period);
            algorithm.RegisterIndicator(symbol, SMA, Consolidator);
            STD = new StandardDeviation(algorithm.CreateIndicatorName(symbol, "STD" + period, resolution), period);
            algorithm.RegisterIndicator(symbol, STD, Consolidator);
            foreach (var bar in algorithm.History(symbol, period, resolution))
            {
                SMA.Update(bar.EndTime, bar.Value);
                STD.Update(bar.EndTime, bar.Value);
            }
        }

        /// <summary>The security.</summary>
        public Security Security { get; }

        /// <summary>Deviation of its price.</summary>
        public StandardDeviation STD { get; }

        /// <summary>Mean of its price.</summary>
        public SimpleMovingAverage SMA { get; }

        /// <summary>What feeds both.</summary>
        public IDataConsolidator Consolidator { get; }
    }
}
