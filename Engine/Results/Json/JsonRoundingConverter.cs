using System.Globalization;
using Newtonsoft.Json;

namespace QuantConnect.Util;

/// <summary>Writes numbers as texts of four decimals at most.</summary>
public class JsonRoundingConverter : JsonConverter
{
    /// <summary>Decimals kept.</summary>
    public const int FractionalDigits = 4;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => objectType == typeof(decimal) || objectType == typeof(double);

    /// <inheritdoc/>
    public override object ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
        throw new NotSupportedException("Numbers are read as they stand.");

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        writer.WriteValue(value is double real
            ? Math.Round(real, FractionalDigits).ToString(CultureInfo.InvariantCulture)
            : Math.Round(Convert.ToDecimal(value, CultureInfo.InvariantCulture), FractionalDigits).ToString(CultureInfo.InvariantCulture));
}
