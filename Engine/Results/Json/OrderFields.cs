using Newtonsoft.Json;
using QuantConnect.Orders;

namespace QuantConnect.Packets;

/// <summary>The fields of an order on a JSON writer; prices are rounded for charts where asked.</summary>
internal readonly struct OrderFields(JsonWriter writer, JsonSerializer serializer, bool rounded)
{
    public void Type(Order order) => Number("type", (int)order.Type);

    public decimal Rounded(decimal price) => rounded ? price.SmartRounding() : price;

    public void Price(string name, decimal value) => Amount(name, Rounded(value));

    public void Amount(string name, decimal value)
    {
        writer.WritePropertyName(name, escape: false);
        writer.WriteValue(value);
    }

    public void Number(string name, int value)
    {
        writer.WritePropertyName(name, escape: false);
        writer.WriteValue(value);
    }

    public void Flag(string name, bool value)
    {
        writer.WritePropertyName(name, escape: false);
        writer.WriteValue(value);
    }

    public void Text(string name, string value)
    {
        writer.WritePropertyName(name, escape: false);
        writer.WriteValue(value);
    }

    public void Time(string name, DateTime value)
    {
        writer.WritePropertyName(name, escape: false);
        writer.WriteValue(DateTime.SpecifyKind(value, DateTimeKind.Utc));
    }

    public void Texts(string name, List<string> values)
    {
        writer.WritePropertyName(name, escape: false);
        writer.WriteStartArray();
        foreach (var value in values) writer.WriteValue(value);
        writer.WriteEndArray();
    }

    public void Any(string name, object value)
    {
        writer.WritePropertyName(name, escape: false);
        serializer.Serialize(writer, value);
    }

    public void Symbol(string name, Symbol value)
    {
        writer.WritePropertyName(name, escape: false);
        writer.WriteStartObject();
        Text("value", value.Value);
        Text("id", value.ID.ToString());
        Text("permtick", value.Value);
        if (value.Underlying is { } underlying) Symbol("underlying", underlying);
        writer.WriteEndObject();
    }

    public void SubmissionData(string name, OrderSubmissionData? value)
    {
        writer.WritePropertyName(name, escape: false);
        if (value == null)
        {
            writer.WriteNull();
            return;
        }

        writer.WriteStartObject();
        Amount("bidPrice", value.BidPrice);
        Amount("askPrice", value.AskPrice);
        Amount("lastPrice", value.LastPrice);
        writer.WriteEndObject();
    }
}
