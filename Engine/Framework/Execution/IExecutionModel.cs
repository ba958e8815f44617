using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Orders;

namespace QuantConnect.Algorithm.Framework.Execution;

/// <summary>Sends the orders that reach for the targets.</summary>
public interface IExecutionModel : INotifiedSecurityChanges
{
    /// <summary>Sends orders for new targets, and for earlier ones not reached yet.</summary>
    void Execute(QCAlgorithm algorithm, IPortfolioTarget[] targets);

    /// <summary>Told of every order event.</summary>
    void OnOrderEvent(QCAlgorithm algorithm, OrderEvent orderEvent);
}
