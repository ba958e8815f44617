using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;

namespace QuantConnect.Securities;

public partial class BuyingPowerModel
{
    /// <inheritdoc/>
    public virtual GetMaximumOrderQuantityResult GetMaximumOrderQuantityForDeltaBuyingPower(GetMaximumOrderQuantityForDeltaBuyingPowerParameters parameters)
    {
        var security = parameters.Security;
        var used = security.BuyingPowerModel.GetReservedBuyingPowerForPosition(security) * (security.Holdings.IsLong ? 1 : -1);
        var portfolioValue = parameters.Portfolio.TotalPortfolioValue;
        var target = portfolioValue == 0 ? 0m : (used + parameters.DeltaBuyingPower) / portfolioValue;
        return GetMaximumOrderQuantityForTargetBuyingPower(new(
            parameters.Portfolio, security, target, parameters.MinimumOrderMarginPortfolioPercentage, parameters.SilenceNonErrorReasons));
    }

    /// <inheritdoc/>
    public virtual GetMaximumOrderQuantityResult GetMaximumOrderQuantityForTargetBuyingPower(GetMaximumOrderQuantityForTargetBuyingPowerParameters parameters)
    {
        var security = parameters.Security;
        var portfolioValue = parameters.Portfolio.TotalPortfolioValue;
        var targetMargin = parameters.TargetBuyingPower * (portfolioValue - portfolioValue * RequiredFreeBuyingPowerPercent);
        if (targetMargin == 0) return new(-security.Holdings.Quantity, string.Empty, false);

        // Both ends are measured by initial margin: with maintenance margin a target already met could ask for more.
        var currentMargin = this.GetInitialMarginRequirement(security, security.Holdings.Quantity);
        var unitMargin = this.GetInitialMarginRequirement(security, 1);
        if (unitMargin == 0) return new(0, security.Symbol.GetZeroPriceMessage());

        var change = Math.Abs(targetMargin - currentMargin);
        if (!BuyingPowerModelExtensions.AboveMinimumOrderMarginPortfolioPercentage(
                parameters.Portfolio, parameters.MinimumOrderMarginPortfolioPercentage, change))
        {
            // Null means that nobody has been warned; false asks for the one warning of this run.
            PortfolioTarget.MinimumOrderMarginPercentageWarningSent ??= false;
            return new(0, TooSmall(parameters, change, portfolioValue), false);
        }

        var utcTime = security.LocalTime.ConvertToUtc(security.Exchange.TimeZone);
        decimal? lastQuantity = null;
        while (true)
        {
            var quantity = GetAmountToOrder(security, targetMargin, unitMargin, out var finalMargin);
            if (quantity == 0) return new(0, BelowLot(parameters, targetMargin - currentMargin), false);

            var order = new MarketOrder(security.Symbol, quantity, utcTime);
            var fee = security.FeeModel.GetOrderFee(new OrderFeeParameters(security, order)).Value;
            var fees = parameters.Portfolio.CashBook.ConvertToAccountCurrency(fee).Amount;

            // The fee leaves the portfolio, so the same fraction is of less; a smaller order may be all that fits.
            targetMargin = (portfolioValue - fees - portfolioValue * RequiredFreeBuyingPowerPercent) * parameters.TargetBuyingPower;
            if (quantity == lastQuantity) throw new ArgumentException(NoConvergence(parameters, targetMargin, fees));
            if (Math.Abs(finalMargin) <= Math.Abs(targetMargin)) return new(quantity);
            lastQuantity = quantity;
        }
    }

    /// <summary>Order that brings the position's initial margin as close to a target as whole lots allow, without passing it.</summary>
    public decimal GetAmountToOrder(Security security, decimal targetMargin, decimal marginForOneUnit, out decimal finalMargin)
    {
        var held = security.Holdings.Quantity;
        var lot = security.SymbolProperties.LotSize;
        var towardsZero = targetMargin < 0 ? MidpointRounding.ToPositiveInfinity : MidpointRounding.ToNegativeInfinity;
        var quantity = (-held + targetMargin / marginForOneUnit).DiscretelyRoundBy(lot, towardsZero);
        finalMargin = this.GetInitialMarginRequirement(security, quantity + held);

        // Where margin is not proportional to quantity the first guess may overshoot: step back lot by lot.
        var step = targetMargin < 0 ? lot : -lot;
        var excess = finalMargin - targetMargin;
        while ((targetMargin < 0 && excess < 0) || (targetMargin > 0 && excess > 0))
        {
            quantity += step;
            finalMargin = this.GetInitialMarginRequirement(security, quantity + held);
            var newExcess = finalMargin - targetMargin;
            if (Math.Abs(newExcess) > Math.Abs(excess) && Math.Sign(newExcess) == Math.Sign(excess))
            {
                throw new ArgumentException(FormattableString.Invariant(
                    $"BuyingPowerModel().GetAmountToOrder(): Margin is being adjusted in the wrong direction. Reproduce this issue with the following variables, Target Margin: {targetMargin}; MarginForOneUnit: {marginForOneUnit}; Security Holdings: {held} @ {security.Holdings.AveragePrice}; LotSize: {lot}; Price: {security.Close}; Leverage: {security.Leverage}"));
            }
            excess = newExcess;
        }
        return quantity;
    }

    private static string? TooSmall(GetMaximumOrderQuantityForTargetBuyingPowerParameters parameters, decimal change, decimal portfolioValue)
        => parameters.SilenceNonErrorReasons
            ? null
            : FormattableString.Invariant(
                $"The target order margin {change} is less than the minimum {portfolioValue * parameters.MinimumOrderMarginPortfolioPercentage}.");

    private static string? BelowLot(GetMaximumOrderQuantityForTargetBuyingPowerParameters parameters, decimal change)
        => parameters.SilenceNonErrorReasons
            ? null
            : FormattableString.Invariant(
                $"The order quantity is less than the lot size of {parameters.Security.SymbolProperties.LotSize} and has been rounded to zero. Target order margin {change}. ");

    private static string NoConvergence(GetMaximumOrderQuantityForTargetBuyingPowerParameters parameters, decimal targetMargin, decimal fees)
    {
        var security = parameters.Security;
        return FormattableString.Invariant(
            $"GetMaximumOrderQuantityForTargetBuyingPower failed to converge on the target margin: {targetMargin}; the following information can be used to reproduce the issue. Total Portfolio Cash: {parameters.Portfolio.Cash}; Security : {security.Symbol.ID}; Price : {security.Close}; Leverage: {security.Leverage}; Order Fee: {fees}; Lot Size: {security.SymbolProperties.LotSize}; Current Holdings: {security.Holdings.Quantity} @ {security.Holdings.AveragePrice}; Target Percentage: %{parameters.TargetBuyingPower * 100};");
    }
}
