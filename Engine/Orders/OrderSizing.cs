using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

/// <summary>Sizes of orders.</summary>
public static class OrderSizing
{
    /// <summary>The wished size, at most a fraction of the current bar's volume.</summary>
    public static decimal GetOrderSizeForPercentVolume(Security security, decimal maximumPercentCurrentVolume, decimal desiredOrderSize) =>
        Cap(security, maximumPercentCurrentVolume * security.Volume, desiredOrderSize);

    /// <summary>The wished size, at most a value in account currency.</summary>
    public static decimal GetOrderSizeForMaximumValue(Security security, decimal maximumOrderValueInAccountCurrency, decimal desiredOrderSize)
    {
        var unitValue = security.Price * security.QuoteCurrency.ConversionRate * security.SymbolProperties.ContractMultiplier;
        return unitValue == 0m ? 0m : Cap(security, maximumOrderValueInAccountCurrency / unitValue, desiredOrderSize);
    }

    /// <summary>What is still to order for a target, open orders counted as filled.</summary>
    public static decimal GetUnorderedQuantity(IAlgorithm algorithm, IPortfolioTarget target) =>
        GetUnorderedQuantity(algorithm, target, algorithm.Securities[target.Symbol]);

    /// <summary>What is still to order for a target; optionally more by the fee that a crypto buy loses in base currency.</summary>
    public static decimal GetUnorderedQuantity(IAlgorithm algorithm, IPortfolioTarget target, Security security, bool accountForFees = false)
    {
        var quantity = target.Quantity - algorithm.Transactions.GetProjectedHoldings(security).ProjectedQuantity;
        if (accountForFees && quantity > 0 && security.Symbol.SecurityType == SecurityType.Crypto)
        {
            var fee = Extensions.GetMarketOrderFees(security, quantity, algorithm.UtcTime);
            if (fee.Currency == ((IBaseCurrencySymbol)security).BaseCurrency.Symbol) quantity += fee.Amount;
        }
        return AdjustByLotSize(security, quantity);
    }

    /// <summary>Rounds towards zero to whole lots; a millionth of a lot short still counts as whole.</summary>
    public static decimal AdjustByLotSize(Security security, decimal quantity)
    {
        var lot = security.SymbolProperties.LotSize;
        var size = Math.Abs(quantity);
        var rest = size % lot;
        if (lot - rest < lot / 1000000) rest -= lot;
        return (size - rest) * Math.Sign(quantity);
    }

    private static decimal Cap(Security security, decimal most, decimal desired) =>
        Math.Sign(desired) * AdjustByLotSize(security, Math.Min(most, Math.Abs(desired)));
}
