using YenValve.Engine.Feed.Idle;

namespace QuantConnect.Statistics;

/// <summary>One way of making trades out of fills.</summary>
internal abstract class TradeGrouping(FillMatchingMethod matching, ClosedTradeList closed)
{
    protected ClosedTradeList Closed { get; } = closed;

    protected bool OldestFirst { get; } = matching == FillMatchingMethod.FIFO;

    public abstract bool IsOpen(Symbol symbol);

    public abstract void Add(TradeExecution fill);

    /// <summary>Tells the market price; groupings that keep no excursions ignore it.</summary>
    public virtual void Mark(Symbol symbol, decimal price)
    {
    }

    /// <summary>Tells what the market price did over several updates; false where they have to be told one by one.</summary>
    public virtual bool TryMark(Symbol symbol, in PriceStretch prices) => false;

    public abstract void Split(Symbol symbol, decimal factor);

    /// <summary>Index of the open item that is matched next.</summary>
    protected int Next(int count) => OldestFirst ? 0 : count - 1;
}
