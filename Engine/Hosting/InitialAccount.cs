using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace YenValve.Engine;

/// <summary>What a brokerage tells an algorithm that is deployed: cash, positions and open orders, plain data. Coins of a spot account are cash, not positions.</summary>
public sealed record InitialAccount
{
    /// <summary>The cash book, currency to amount; a currency that is not named is left to the algorithm.</summary>
    public IReadOnlyDictionary<string, decimal> Cash { get; init; } = new Dictionary<string, decimal>();

    /// <summary>Positions that no currency stands for: shares, futures, options.</summary>
    public IReadOnlyList<InitialHolding> Holdings { get; init; } = [];

    /// <summary>Orders that rest at the brokerage, oldest first.</summary>
    public IReadOnlyList<InitialOrder> OpenOrders { get; init; } = [];

    /// <summary>Number of the brokerage's last order: numbers go on from it, so that an order's brokerage id names one order for good.</summary>
    public int LastOrderId { get; init; }

    /// <summary>The same with orders that have lost their tags, as most brokerages lose them.</summary>
    public InitialAccount WithoutTags() => this with { OpenOrders = [.. OpenOrders.Select(static order => order with { Tag = "" })] };

    /// <summary>What an algorithm's brokerage would tell now.</summary>
    internal static InitialAccount Of(QCAlgorithm algorithm, TransactionHandler orders) => new()
    {
        Cash = algorithm.Portfolio.CashBook.Values.ToDictionary(static cash => cash.Symbol, static cash => cash.Amount),
        Holdings = [.. algorithm.Securities.Values.Where(static security => security.Holdings.Quantity != 0m && security is not IBaseCurrencySymbol)
            .Select(static security => new InitialHolding(security.Symbol, security.Holdings.Quantity, security.Holdings.AveragePrice))],
        OpenOrders = [.. orders.GetOpenOrders(static order => !order.Status.IsClosed()).OrderBy(static order => order.Id)
            .Select(order => InitialOrder.Of(order, orders.GetOrderTicket(order.Id).QuantityRemaining))],
        LastOrderId = algorithm.Transactions.LastOrderId,
    };

    /// <summary>Hands the account to an algorithm that has initialised, as LEAN does before the warm-up.</summary>
    /// <exception cref="InvalidOperationException">It holds something to which the algorithm has no subscription.</exception>
    internal void HandTo(QCAlgorithm algorithm, TransactionHandler orders)
    {
        foreach (var (currency, amount) in Cash) algorithm.SetCash(currency, amount);
        foreach (var holding in Holdings) Known(algorithm, holding.Symbol).Holdings.SetHoldings(holding.AveragePrice, holding.Quantity);
        algorithm.Transactions.GoOnFrom(LastOrderId);
        foreach (var order in OpenOrders) orders.Adopt(order, Known(algorithm, order.Symbol));
    }

    private static Security Known(QCAlgorithm algorithm, Symbol symbol) => algorithm.Securities.TryGetValue(symbol, out var security)
        ? security
        : throw new InvalidOperationException($"The account holds {symbol.Value}, to which the algorithm has no subscription.");
}

/// <summary>A position that an account holds.</summary>
/// <param name="Symbol">Of what; the algorithm subscribes to it.</param>
/// <param name="Quantity">Units; negative is short.</param>
/// <param name="AveragePrice">What was paid a unit, in quote currency.</param>
public sealed record InitialHolding(Symbol Symbol, decimal Quantity, decimal AveragePrice);
