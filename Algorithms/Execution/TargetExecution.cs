using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Orders;
using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Execution;

/// <summary>Turns a decision into one LEAN market order for the difference to the target weight, tagged with the decision's reasons.</summary>
public sealed class TargetExecution
{
    // Tags travel with orders into result files and brokerages; a longer one is cut by some of them.
    private const int LongestTag = 200;
    private readonly QCAlgorithm _algorithm;
    private readonly Symbol _symbol;

    /// <param name="algorithm">Sends the orders.</param>
    /// <param name="symbol">What is held.</param>
    public TargetExecution(QCAlgorithm algorithm, Symbol symbol)
    {
        _algorithm = algorithm;
        _symbol = symbol;
    }

    /// <summary>Weight held now, a fraction of the portfolio; zero while the portfolio has no value.</summary>
    public double CurrentWeight
    {
        get
        {
            var total = _algorithm.Portfolio.TotalPortfolioValue;
            return total > 0m ? (double)(_algorithm.Portfolio[_symbol].HoldingsValue / total) : 0.0;
        }
    }

    /// <summary>Orders the difference, if the decision says that it is worth one and the brokerage's lot does not swallow it.</summary>
    public OrderTicket? Carry(Decision decision)
    {
        if (!decision.Trade) return null;
        var quantity = _algorithm.CalculateOrderQuantity(_symbol, (decimal)decision.TargetWeight);
        if (quantity == 0m) return null;
        var tag = string.Join("; ", decision.Reasons.Select(reason => reason.Text));
        return _algorithm.MarketOrder(_symbol, quantity, false, tag.Length > LongestTag ? tag[..LongestTag] : tag);
    }
}
