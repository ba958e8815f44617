using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm.Framework.Execution;

/// <summary>Sends a market order for the whole of each target at once.</summary>
public class ImmediateExecutionModel : ExecutionModel
{
    private readonly PortfolioTargetCollection _open = [];

    /// <summary>Makes a model that sends its orders asynchronously or not.</summary>
    public ImmediateExecutionModel(bool asynchronous = true) : base(asynchronous)
    {
    }

    /// <inheritdoc/>
    public override void Execute(QCAlgorithm algorithm, IPortfolioTarget[] targets)
    {
        _open.AddRange(targets);
        if (_open.IsEmpty) return;
        foreach (var target in _open.OrderByMarginImpact(algorithm)) Send(algorithm, target);
        _open.ClearFulfilled(algorithm);
    }

    /// <inheritdoc/>
    public override void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes)
    {
    }

    private void Send(QCAlgorithm algorithm, IPortfolioTarget target)
    {
        var security = algorithm.Securities[target.Symbol];
        var quantity = OrderSizing.GetUnorderedQuantity(algorithm, target, security, accountForFees: true);
        if (quantity == 0) return;
        var largeEnough = security.BuyingPowerModel.AboveMinimumOrderMarginPortfolioPercentage(
            security, quantity, algorithm.Portfolio, algorithm.Settings.MinimumOrderMarginPortfolioPercentage);
        if (largeEnough) algorithm.MarketOrder(security, quantity, Asynchronous, target.Tag);
        else PortfolioTarget.MinimumOrderMarginPercentageWarningSent ??= false;
    }
}
