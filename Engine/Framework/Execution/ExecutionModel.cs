using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Orders;

namespace QuantConnect.Algorithm.Framework.Execution;

/// <summary>Base of execution models.</summary>
public class ExecutionModel : IExecutionModel
{
    /// <summary>Makes a model that sends its orders asynchronously or not.</summary>
    public ExecutionModel(bool asynchronous = true) => Asynchronous = asynchronous;

    /// <summary>Whether orders are sent without waiting for their fill.</summary>
    protected bool Asynchronous { get; }

    /// <inheritdoc/>
    public virtual void Execute(QCAlgorithm algorithm, IPortfolioTarget[] targets) => throw new NotImplementedException(
        "Types deriving from 'ExecutionModel' must implement the 'void Execute(QCAlgorithm, IPortfolioTarget[]) method.");

    /// <inheritdoc/>
    public virtual void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes)
    {
    }

    /// <inheritdoc/>
    public virtual void OnOrderEvent(QCAlgorithm algorithm, OrderEvent orderEvent)
    {
    }
}
