using System.Globalization;
using QuantConnect.Data;

namespace QuantConnect.Indicators;

/// <summary>Values of an indicator and its parts at one time.</summary>
public class IndicatorDataPoints : DynamicData
{
    /// <summary>The indicator's own value.</summary>
    public IndicatorDataPoint Current => (IndicatorDataPoint)GetProperty(nameof(Current));

    /// <summary>The indicator's own value, as a number.</summary>
    public override decimal Value => Current.Value;

    /// <summary>Value of the part with this name.</summary>
    public IndicatorDataPoint? this[string name] => GetProperty(name) as IndicatorDataPoint;

    /// <summary>The indicator's own value, as a number.</summary>
    public static implicit operator decimal(IndicatorDataPoints instance) => instance.Value;

    /// <summary>Time and values by name.</summary>
    public override string ToString()
    {
        var values = GetStorageDictionary().OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}: {Text(pair.Value)}");
        return string.Create(CultureInfo.InvariantCulture, $"{EndTime} {string.Join(", ", values)}");
    }

    private static string? Text(object? value) =>
        value is IndicatorDataPoint point ? point.Value.SmartRounding().ToString(CultureInfo.InvariantCulture) : value?.ToString();
}
