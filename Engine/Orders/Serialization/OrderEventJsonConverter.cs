using QuantConnect.Util;

namespace QuantConnect.Orders.Serialization;

/// <summary>Writes order events as result files show them.</summary>
public class OrderEventJsonConverter : TypeChangeJsonConverter<OrderEvent, SerializedOrderEvent>
{
    private readonly string _algorithmId;

    /// <summary>A converter that stamps the events with the id of a run.</summary>
    public OrderEventJsonConverter(string? algorithmId = null)
    {
        _algorithmId = algorithmId!;
    }

    /// <inheritdoc/>
    protected override bool PopulateProperties => false;

    /// <inheritdoc/>
    protected override SerializedOrderEvent Convert(OrderEvent value) => new(value, _algorithmId);

    /// <inheritdoc/>
    protected override OrderEvent Convert(SerializedOrderEvent value) => OrderEvent.FromSerialized(value);
}
