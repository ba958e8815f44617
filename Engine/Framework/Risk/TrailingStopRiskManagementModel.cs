using QuantConnect.Algorithm.Framework.Portfolio;

namespace QuantConnect.Algorithm.Framework.Risk;

/// <summary>Closes a security once its value has moved back more than a fraction from the best since it was entered.</summary>
public class TrailingStopRiskManagementModel : RiskManagementModel
{
    private readonly decimal _largestDrawdown;
    private readonly Dictionary<Symbol, (PositionSide Side, decimal Value)> _best = [];

    /// <summary>Makes a model with the largest drawdown allowed, as a fraction.</summary>
    public TrailingStopRiskManagementModel(decimal maximumDrawdownPercent = 0.05m) => _largestDrawdown = Math.Abs(maximumDrawdownPercent);

    /// <inheritdoc/>
    public override IEnumerable<IPortfolioTarget> ManageRisk(QCAlgorithm algorithm, IPortfolioTarget[] targets)
    {
        foreach (var (symbol, security) in algorithm.Securities)
        {
            if (!security.Invested)
            {
                _best.Remove(symbol);
                continue;
            }

            var holdings = security.Holdings;
            var side = holdings.IsLong ? PositionSide.Long : PositionSide.Short;
            var value = holdings.AbsoluteHoldingsValue;
            if (!_best.TryGetValue(symbol, out var best) || best.Side != side) _best[symbol] = best = (side, holdings.AbsoluteHoldingsCost);

            if (side == PositionSide.Long ? best.Value < value : best.Value > value)
            {
                _best[symbol] = (side, value);
                continue;
            }
            if (Math.Abs((best.Value - value) / best.Value) <= _largestDrawdown) continue;
            _best.Remove(symbol);
            yield return Close(algorithm, symbol);
        }
    }
}
