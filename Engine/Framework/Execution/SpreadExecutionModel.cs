using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm.Framework.Execution;

/// <summary>Sends market orders while the spread is narrow.</summary>
public class SpreadExecutionModel : ExecutionModel
{
    private readonly PortfolioTargetCollection _open = [];
    private readonly decimal _acceptedSpread;

    /// <summary>Makes a model that accepts a spread of so large a fraction of the price.</summary>
    public SpreadExecutionModel(decimal acceptingSpreadPercent = 0.005m, bool asynchronous = true) : base(asynchronous) =>
        _acceptedSpread = Math.Abs(acceptingSpreadPercent);

    /// <inheritdoc/>
    public override void Execute(QCAlgorithm algorithm, IPortfolioTarget[] targets)
    {
        _open.AddRange(targets);
        if (_open.IsEmpty) return;
        foreach (var target in _open.OrderByMarginImpact(algorithm))
        {
            var quantity = OrderSizing.GetUnorderedQuantity(algorithm, target);
            if (quantity != 0 && PriceIsFavorable(algorithm.Securities[target.Symbol]))
            {
                algorithm.MarketOrder(target.Symbol, quantity, Asynchronous, target.Tag);
            }
        }
        _open.ClearFulfilled(algorithm);
    }

    /// <summary>Whether the market is open and its spread accepted.</summary>
    protected virtual bool PriceIsFavorable(Security security) =>
        security.Exchange.ExchangeOpen
        && security.Price > 0 && security.AskPrice > 0 && security.BidPrice > 0
        && (security.AskPrice - security.BidPrice) / security.Price <= _acceptedSpread;
}
