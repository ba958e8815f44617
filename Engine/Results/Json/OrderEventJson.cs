using Newtonsoft.Json;
using QuantConnect.Orders;
using QuantConnect.Orders.Serialization;

namespace QuantConnect.Packets;

/// <summary>Writes order events by their serialised form, which carries the run's id.</summary>
internal sealed class OrderEventJson(string algorithmId) : JsonConverter<OrderEvent>
{
    public override bool CanRead => false;

    public override OrderEvent ReadJson(JsonReader reader, Type objectType, OrderEvent? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException("Order events are only written.");

    public override void WriteJson(JsonWriter writer, OrderEvent? value, JsonSerializer serializer) =>
        serializer.Serialize(writer, value == null ? null : new SerializedOrderEvent(value, algorithmId));
}
