using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

/// <summary>Fills at the next market close.</summary>
public class MarketOnCloseOrder : Order
{
    /// <summary>Least time between submission and the close by default.</summary>
    public static readonly TimeSpan DefaultSubmissionTimeBuffer = TimeSpan.FromMinutes(15.5);

    // Settable by the algorithm, and runs share the process: each run's thread has its own, reset when the run starts.
    /// <summary>Least time between submission and the close.</summary>
    [ThreadStatic]
    public static TimeSpan SubmissionTimeBuffer;

    /// <summary>An empty order.</summary>
    public MarketOnCloseOrder()
    {
    }

    /// <summary>A market-on-close order.</summary>
    public MarketOnCloseOrder(Symbol symbol, decimal quantity, DateTime time, string tag = "", IOrderProperties? properties = null)
        : base(symbol, quantity, time, tag, properties)
    {
    }

    /// <inheritdoc/>
    public override OrderType Type => OrderType.MarketOnClose;

    /// <inheritdoc/>
    protected override decimal GetValueImpl(Security security) => Quantity * security.Price;

    /// <inheritdoc/>
    public override Order Clone()
    {
        var copy = new MarketOnCloseOrder();
        CopyTo(copy);
        return copy;
    }
}
