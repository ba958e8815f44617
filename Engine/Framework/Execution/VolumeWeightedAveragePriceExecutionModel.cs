using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Data;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Indicators;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm.Framework.Execution;

/// <summary>Sends market orders, each up to a part of the bar's volume, while the price is better than the day's average by volume.</summary>
public class VolumeWeightedAveragePriceExecutionModel : ExecutionModel
{
    private readonly PortfolioTargetCollection _open = [];
    private readonly Dictionary<Symbol, SymbolData> _watched = [];

    /// <summary>Makes a model that sends its orders asynchronously or not.</summary>
    public VolumeWeightedAveragePriceExecutionModel(bool asynchronous = true) : base(asynchronous)
    {
    }

    /// <summary>Largest part of the current bar's volume for one order.</summary>
    public decimal MaximumOrderQuantityPercentVolume { get; set; } = 0.01m;

    /// <inheritdoc/>
    public override void Execute(QCAlgorithm algorithm, IPortfolioTarget[] targets)
    {
        _open.AddRange(targets);
        if (_open.IsEmpty) return;
        foreach (var target in _open.OrderByMarginImpact(algorithm))
        {
            var wanted = OrderSizing.GetUnorderedQuantity(algorithm, target);
            if (!_watched.TryGetValue(target.Symbol, out var data) || !PriceIsFavorable(data, wanted)) continue;
            var size = OrderSizing.GetOrderSizeForPercentVolume(data.Security, MaximumOrderQuantityPercentVolume, wanted);
            if (size != 0) algorithm.MarketOrder(data.Security.Symbol, size, Asynchronous, target.Tag);
        }
        _open.ClearFulfilled(algorithm);
    }

    /// <inheritdoc/>
    public override void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes)
    {
        foreach (var added in changes.AddedSecurities)
        {
            if (!_watched.ContainsKey(added.Symbol)) _watched[added.Symbol] = new SymbolData(algorithm, added);
        }
        foreach (var symbol in changes.RemovedSecurities.Select(security => security.Symbol))
        {
            if (!_watched.TryGetValue(symbol, out var data) || !IsSafeToRemove(algorithm, symbol)) continue;
            _watched.Remove(symbol);
            algorithm.SubscriptionManager.RemoveConsolidator(symbol, data.Consolidator);
        }
    }

    /// <summary>Whether no universe has the symbol any more.</summary>
    protected virtual bool IsSafeToRemove(QCAlgorithm algorithm, Symbol symbol) =>
        !algorithm.UniverseManager.Any(universe => universe.Value.ContainsMember(symbol));

    /// <summary>Whether the price is better than the average.</summary>
    protected virtual bool PriceIsFavorable(SymbolData data, decimal unorderedQuantity) => unorderedQuantity > 0
        ? data.Security.BidPrice < data.VWAP.Current.Value
        : data.Security.AskPrice > data.VWAP.Current.Value;

    /// <summary>A security's average price of the day by volume.</summary>
    protected class SymbolData
    {
        /// <summary>Wires the indicator.</summary>
        public SymbolData(QCAlgorithm algorithm, Security security)
        {
            var symbol = security.Symbol;
            Security = security;
            var resolution = security.Subscriptions.GetHighestResolution();
            Consolidator = algorithm.ResolveConsolidator(symbol, resolution);
            VWAP = new IntradayVwap(algorithm.CreateIndicatorName(symbol, "VWAP", resolution));
            algorithm.RegisterIndicator(symbol, VWAP, Consolidator, data => (BaseData)data);
        }

        /// <summary>The security.</summary>
        public Security Security { get; }

        /// <summary>The average.</summary>
        public IntradayVwap VWAP { get; }

        /// <summary>What feeds it.</summary>
        public IDataConsolidator Consolidator { get; }
    }
}
