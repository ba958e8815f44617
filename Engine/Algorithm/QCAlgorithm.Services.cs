using QuantConnect.Scheduling;

namespace QuantConnect.Algorithm;

public partial class QCAlgorithm
{
    /// <inheritdoc/>
    public Symbol Symbol(string ticker) => SymbolCache.GetSymbol(ticker);

    /// <inheritdoc/>
    public string Ticker(Symbol symbol) => symbol.Value;

    /// <summary>Runs slow code at the next moment.</summary>
    public ScheduledEvent Train(Action trainingCode) => Schedule.TrainingNow(trainingCode);

    /// <summary>Runs slow code on the given days and times.</summary>
    public ScheduledEvent Train(IDateRule dateRule, ITimeRule timeRule, Action trainingCode) =>
        Schedule.Training(dateRule, timeRule, trainingCode);

    /// <summary>Whether anything of a security can be sold short now.</summary>
    public bool Shortable(Symbol symbol) => Shortable(symbol, 0);

    /// <inheritdoc/>
    public bool Shortable(Symbol symbol, decimal shortQuantity, int? updateOrderId = null)
    {
        var security = Securities[symbol];
        if (security.ShortableProvider.ShortableQuantity(symbol, security.LocalTime) is not { } lendable) return true;

        // An order under change must not count twice.
        var resting = Transactions.GetOpenOrdersRemainingQuantity(order => order.Symbol == symbol && order.OrderId != updateOrderId);
        var position = security.Holdings.Quantity + resting;
        return position > -lendable && position - Math.Abs(shortQuantity) >= -lendable;
    }

    /// <inheritdoc/>
    public long ShortableQuantity(Symbol symbol)
    {
        var security = Securities[symbol];
        return security.ShortableProvider.ShortableQuantity(symbol, security.LocalTime) ?? 0;
    }
}
