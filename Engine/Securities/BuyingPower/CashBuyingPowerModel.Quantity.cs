using QuantConnect.Orders;
using QuantConnect.Orders.Fees;

namespace QuantConnect.Securities;

public partial class CashBuyingPowerModel
{
    /// <inheritdoc/>
    public override GetMaximumOrderQuantityResult GetMaximumOrderQuantityForTargetBuyingPower(GetMaximumOrderQuantityForTargetBuyingPowerParameters parameters)
    {
        var target = parameters.TargetBuyingPower * parameters.Portfolio.TotalPortfolioValue;
        if (target < 0) return new(0, "The cash model does not allow shorting.");
        if (parameters.Security is not IBaseCurrencySymbol pair) return new(0, "The security type must be Cryptoor Forex.");
        if (target == 0) return new(-pair.BaseCurrency.Amount);

        var held = parameters.Portfolio.CashBook.ConvertToAccountCurrency(pair.BaseCurrency.Amount, pair.BaseCurrency.Symbol);
        var buys = target > held;
        var unitPrice = UnitPrice(parameters.Security, buys);
        if (unitPrice == 0) return new(0, WhyNoPrice(parameters));

        return LargestOrder(parameters, Math.Abs(target - held), unitPrice, buys);
    }

    /// <summary>Largest whole number of lots whose value and fee together stay within an amount of account currency.</summary>
    private static GetMaximumOrderQuantityResult LargestOrder(
        GetMaximumOrderQuantityForTargetBuyingPowerParameters parameters, decimal amount, decimal unitPrice, bool buys)
    {
        var security = parameters.Security;
        var lot = security.SymbolProperties.LotSize;
        var quantity = WholeLots(amount / unitPrice, lot);
        if (quantity == 0) return new(0, parameters.SilenceNonErrorReasons ? null : BelowLot(lot), false);

        var utcTime = UtcTime(security);
        var cost = 0m;
        var fees = 0m;
        var last = 0m;
        while (true)
        {
            if (cost > amount)
            {
                var costPerUnit = cost / quantity;
                quantity -= Math.Max((cost - amount) / costPerUnit, lot);
            }
            quantity = WholeLots(quantity, lot);
            if (quantity <= 0)
            {
                return new(0, BelowLot(lot) + FormattableString.Invariant(
                    $"Target order value {amount}. Order fees {fees}. Order quantity {quantity}."));
            }
            if (quantity == last)
            {
                throw new ArgumentException(FormattableString.Invariant(
                    $"GetMaximumOrderQuantityForTargetBuyingPower failed to converge to target order value {amount}. Current order value is {cost}. Order quantity {quantity}. Lot size is {lot}. Order fees {fees}. Security symbol {security.Symbol}"));
            }
            last = quantity;

            var order = new MarketOrder(security.Symbol, quantity, utcTime);
            var fee = security.FeeModel.GetOrderFee(new OrderFeeParameters(security, order)).Value;
            fees = parameters.Portfolio.CashBook.ConvertToAccountCurrency(fee).Amount;
            cost = quantity * unitPrice + fees;
            if (cost <= amount) return new(buys ? quantity : -quantity);
        }
    }

    private static decimal UnitPrice(Security security, bool buys)
        => (buys ? security.AskPrice : security.BidPrice)
           * (security.QuoteCurrency.ConversionRate * security.SymbolProperties.ContractMultiplier);

    private static string WhyNoPrice(GetMaximumOrderQuantityForTargetBuyingPowerParameters parameters)
    {
        var security = parameters.Security;
        if (security.QuoteCurrency.ConversionRate == 0)
        {
            return $"The internal cash feed required for converting {security.QuoteCurrency.Symbol} to {parameters.Portfolio.CashBook.AccountCurrency} does not have any data yet (or market may be closed).";
        }
        return security.SymbolProperties.ContractMultiplier == 0
            ? $"The contract multiplier for the {security.Symbol.Value} security is zero. The symbol properties database may be out of date."
            : security.Symbol.GetZeroPriceMessage();
    }

    private static decimal WholeLots(decimal quantity, decimal lot) => quantity - quantity % lot;

    private static string BelowLot(decimal lot)
        => FormattableString.Invariant($"The order quantity is less than the lot size of {lot} and has been rounded to zero.");
}
