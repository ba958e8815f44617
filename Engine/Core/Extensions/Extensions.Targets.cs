using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Scheduling;

namespace QuantConnect;

public static partial class Extensions
{
    /// <summary>Targets worth an order, those that free margin first, then by the value of the order, largest first.</summary>
    public static IEnumerable<IPortfolioTarget> OrderTargetsByMarginImpact(
        this IEnumerable<IPortfolioTarget> targets, IAlgorithm algorithm, bool targetIsDelta = false)
    {
        if (algorithm.IsWarmingUp) return [];
        var ranked = new List<(IPortfolioTarget Target, bool Reduces, decimal Value)>();
        foreach (var target in targets)
        {
            var security = algorithm.Securities[target.Symbol];
            if (!security.HasData || !security.IsTradable) continue;
            var held = algorithm.Transactions.GetProjectedHoldings(security).ProjectedQuantity;
            var wanted = OrderSizing.AdjustByLotSize(security, target.Quantity);
            var (change, final) = targetIsDelta ? (wanted, wanted + held) : (wanted - held, wanted);
            if (Math.Abs(change) < security.SymbolProperties.LotSize) continue;
            ranked.Add((target, held != 0 && Math.Abs(final) < Math.Abs(held), Math.Abs(change * security.Price)));
        }
        return ranked.OrderByDescending(entry => entry.Reduces).ThenByDescending(entry => entry.Value).Select(entry => entry.Target);
    }

    /// <summary>The dates of a rule as a function that gives the next date after the time it is asked at.</summary>
    public static Func<DateTime, DateTime?> ToFunc(this IDateRule dateRule) => new RebalanceDates(dateRule).Next;
}
