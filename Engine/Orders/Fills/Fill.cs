using System.Collections;

namespace QuantConnect.Orders.Fills;

/// <summary>What a fill model made of an order.</summary>
public class Fill : IEnumerable<OrderEvent>
{
    private readonly List<OrderEvent> _events;

    /// <summary>One event.</summary>
    public Fill(OrderEvent orderEvent)
        : this([orderEvent])
    {
    }

    /// <summary>Several events.</summary>
    public Fill(List<OrderEvent> orderEvents)
    {
        _events = orderEvents;
    }

    /// <summary>The events, to be read only.</summary>
    internal List<OrderEvent> Events => _events;

    /// <inheritdoc/>
    public IEnumerator<OrderEvent> GetEnumerator() => _events.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
