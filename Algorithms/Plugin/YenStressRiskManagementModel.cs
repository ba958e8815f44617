using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Algorithm.Framework.Risk;

namespace YenValve.Algorithms.Plugin;

/// <summary>
/// Scales an algorithm's long crypto targets by the macro multiplier: at once when it is cut, step by step as it comes back, also while the algorithm itself
/// sets no new targets. Short targets and other assets are left alone. While a feed is overdue it lets nothing be added.
/// </summary>
/// <remarks><see cref="YenStressRisk.AddYenStressRisk"/> adds it with the data it needs, in one line.</remarks>
public class YenStressRiskManagementModel : RiskManagementModel
{
    private readonly YenStressGauge _gauge;
    private readonly Dictionary<Symbol, decimal> _wanted = [];
    private double _applied = 1.0;

    /// <param name="gauge">Decided once a day by somebody else.</param>
    public YenStressRiskManagementModel(YenStressGauge gauge) => _gauge = gauge;

    /// <summary>The targets that differ from what was asked for.</summary>
    /// <param name="algorithm">Whose targets they are.</param>
    /// <param name="targets">New targets; none on most steps.</param>
    public override IEnumerable<IPortfolioTarget> ManageRisk(QCAlgorithm algorithm, IPortfolioTarget[] targets)
    {
        var multiplier = _gauge.Multiplier;
        var moved = multiplier != _applied;
        if (moved) Adopt(algorithm);
        foreach (var target in targets)
        {
            if (IsCrypto(target.Symbol)) _wanted[target.Symbol] = target.Quantity;
        }

        _applied = multiplier;
        var scaled = moved ? _wanted.Keys : targets.Select(target => target.Symbol).Where(_wanted.ContainsKey);
        return [.. scaled.Where(symbol => _wanted[symbol] > 0m).Select(symbol => new PortfolioTarget(symbol, Allowed(algorithm, symbol, multiplier)))];
    }

    private static bool IsCrypto(Symbol symbol) => symbol.SecurityType is SecurityType.Crypto or SecurityType.CryptoFuture;

    // What is held without ever having been a target was bought by hand, and is cut like everything else.
    private void Adopt(QCAlgorithm algorithm)
    {
        foreach (var holding in algorithm.Portfolio.Values)
        {
            if (holding.Quantity > 0m && IsCrypto(holding.Symbol)) _wanted.TryAdd(holding.Symbol, holding.Quantity);
        }
    }

    private decimal Allowed(QCAlgorithm algorithm, Symbol symbol, double multiplier)
    {
        var allowed = _wanted[symbol] * (decimal)multiplier;
        return _gauge.IsBlocked ? Math.Min(allowed, Math.Max(0m, algorithm.Portfolio[symbol].Quantity)) : allowed;
    }
}
