using QuantConnect.Orders;

namespace QuantConnect.Securities;

/// <summary>Shorter ways to ask a buying power model.</summary>
public static class BuyingPowerModelExtensions
{
    /// <summary>Buying power that the present position takes, account currency.</summary>
    public static decimal GetReservedBuyingPowerForPosition(this IBuyingPowerModel model, Security security)
        => model.GetReservedBuyingPowerForPosition(new ReservedBuyingPowerForPositionParameters(security)).AbsoluteUsedBuyingPower;

    /// <summary>Whether the portfolio can carry an order.</summary>
    public static HasSufficientBuyingPowerForOrderResult HasSufficientBuyingPowerForOrder(
        this IBuyingPowerModel model, SecurityPortfolioManager portfolio, Security security, Order order)
        => model.HasSufficientBuyingPowerForOrder(new HasSufficientBuyingPowerForOrderParameters(portfolio, security, order));

    /// <summary>Largest order that brings the position to a fraction of the portfolio.</summary>
    public static GetMaximumOrderQuantityResult GetMaximumOrderQuantityForTargetBuyingPower(
        this IBuyingPowerModel model,
        SecurityPortfolioManager portfolio,
        Security security,
        decimal target,
        decimal minimumOrderMarginPortfolioPercentage)
        => model.GetMaximumOrderQuantityForTargetBuyingPower(
            new GetMaximumOrderQuantityForTargetBuyingPowerParameters(portfolio, security, target, minimumOrderMarginPortfolioPercentage));

    /// <summary>Buying power left for orders in one direction.</summary>
    public static decimal GetBuyingPower(
        this IBuyingPowerModel model, SecurityPortfolioManager portfolio, Security security, OrderDirection direction)
        => model.GetBuyingPower(new BuyingPowerParameters(portfolio, security, direction)).Value;

    /// <summary>Margin that the present position must keep, account currency.</summary>
    public static decimal GetMaintenanceMargin(this IBuyingPowerModel model, Security security)
        => model.GetMaintenanceMargin(MaintenanceMarginParameters.ForCurrentHoldings(security));

    /// <summary>Margin that holding a quantity asks for, account currency.</summary>
    public static decimal GetInitialMarginRequirement(this IBuyingPowerModel model, Security security, decimal quantity)
        => model.GetInitialMarginRequirement(new InitialMarginParameters(security, quantity));

    /// <summary>Whether an order of a quantity is worth sending, by the margin it asks for.</summary>
    public static bool AboveMinimumOrderMarginPortfolioPercentage(
        this IBuyingPowerModel model,
        Security security,
        decimal quantity,
        SecurityPortfolioManager portfolioManager,
        decimal minimumOrderMarginPortfolioPercentage)
        => minimumOrderMarginPortfolioPercentage == 0
           || AboveMinimumOrderMarginPortfolioPercentage(
               portfolioManager, minimumOrderMarginPortfolioPercentage, Math.Abs(model.GetInitialMarginRequirement(security, quantity)));

    /// <summary>Whether a margin is worth an order; always, once no margin is left and the position should shrink.</summary>
    public static bool AboveMinimumOrderMarginPortfolioPercentage(
        SecurityPortfolioManager portfolioManager, decimal minimumOrderMarginPortfolioPercentage, decimal absFinalOrderMargin)
    {
        var value = portfolioManager.TotalPortfolioValue;
        return absFinalOrderMargin >= value * minimumOrderMarginPortfolioPercentage || portfolioManager.GetMarginRemaining(value) <= 0;
    }
}
