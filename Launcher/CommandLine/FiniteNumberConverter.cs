using Newtonsoft.Json;

namespace YenValve.Launcher.CommandLine;

/// <summary>JSON has no word for an infinite or undefined number: it is written as null, which readers take for unknown.</summary>
internal sealed class FiniteNumberConverter : JsonConverter<double>
{
    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, double value, JsonSerializer serializer)
    {
        if (double.IsFinite(value)) writer.WriteValue(value);
        else writer.WriteNull();
    }

    /// <inheritdoc/>
    public override double ReadJson(JsonReader reader, Type objectType, double existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException();
}
