using QuantConnect.Algorithm;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;

namespace YenValve.Algorithms.Execution;

/// <summary>
/// What the brokerage takes. Minimum sizes mean the order's value on Binance and coins elsewhere, and types differ, so the brokerage's own model is asked
/// about each order before it is sent; only lots and ticks are rounded here.
/// </summary>
internal sealed class BrokerageRules(QCAlgorithm algorithm, Security security)
{
    /// <summary>Whether the account holds coins outright and cannot owe them.</summary>
    public bool IsCashAccount => security.BuyingPowerModel is CashBuyingPowerModel;

    /// <summary>Whole lots, towards zero.</summary>
    public decimal Lots(decimal quantity)
    {
        var lot = security.SymbolProperties.LotSize;
        return lot > 0m ? quantity - (quantity % lot) : quantity;
    }

    /// <summary>A price on a tick, downwards: never more is paid than was decided.</summary>
    public decimal Ticks(double price)
    {
        var tick = security.SymbolProperties.MinimumPriceVariation;
        var exact = (decimal)price;
        return tick > 0m ? exact - (exact % tick) : exact;
    }

    /// <summary>Whether the brokerage would take an order.</summary>
    public bool Takes(Order order) => order.Quantity != 0m && algorithm.BrokerageModel.CanSubmitOrder(security, order, out _);

    /// <summary>Fee as a fraction of the value, where it is paid in the quote currency; zero where coins are kept back.</summary>
    public decimal QuoteFeeRate(Order order, decimal price)
    {
        var fee = security.FeeModel.GetOrderFee(new OrderFeeParameters(security, order)).Value;
        var value = order.AbsoluteQuantity * price;
        return fee.Currency == security.QuoteCurrency.Symbol && value > 0m ? fee.Amount / value : 0m;
    }

    /// <summary>What a market order's fill is moved by, in price.</summary>
    public decimal Slippage(Order order) => security.SlippageModel.GetSlippageApproximation(security, order);
}
