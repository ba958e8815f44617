using System.Reflection;
using QuantConnect.Indicators;
using YenValve.Indicators.Robust;

namespace YenValve.Indicators.Tests.Common;

/// <summary>Everything that an indicator tells, so that two states can be compared.</summary>
internal static class Figures
{
    /// <summary>Its value and its properties, those of its parts included; but not the count of samples, which LEAN keeps.</summary>
    public static Dictionary<string, object?> Of(IndicatorBase indicator)
    {
        var figures = new Dictionary<string, object?>();
        Collect(indicator, "", figures);
        return figures;
    }

    private static void Collect(object part, string prefix, Dictionary<string, object?> figures)
    {
        if (part is IndicatorBase indicator) figures[prefix + "Current"] = indicator.Current.Value;
        foreach (var property in part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length > 0 || property.Name is nameof(IndicatorBase.Samples) or nameof(IndicatorBase.Name)) continue;
            if (IsFigure(property.PropertyType)) figures[prefix + property.Name] = property.GetValue(part);
            else if (IsPart(property.PropertyType) && property.GetValue(part) is { } inner) Collect(inner, prefix + property.Name + ".", figures);
        }
    }

    private static bool IsPart(Type type) => type is { IsClass: true, IsArray: false } && type.Assembly == typeof(RollingMedian).Assembly;

    private static bool IsFigure(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare.IsPrimitive || bare.IsEnum || bare == typeof(decimal) || bare == typeof(DateTime) || bare == typeof(TimeSpan)
            || (bare.IsValueType && typeof(IEquatable<>).MakeGenericType(bare).IsAssignableFrom(bare));
    }
}
