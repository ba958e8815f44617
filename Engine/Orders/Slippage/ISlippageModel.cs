using QuantConnect.Securities;

namespace QuantConnect.Orders.Slippage;

/// <summary>Tells how much worse than the market an order fills.</summary>
public interface ISlippageModel
{
    /// <summary>Slippage in quote currency a unit, as a positive number.</summary>
    decimal GetSlippageApproximation(Security asset, Order order);
}
