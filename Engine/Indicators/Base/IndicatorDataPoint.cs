using System.Globalization;
using QuantConnect.Data;

namespace QuantConnect.Indicators;

/// <summary>A value at a time.</summary>
public class IndicatorDataPoint : BaseData, IEquatable<IndicatorDataPoint>, IComparable<IndicatorDataPoint>, IComparable
{
    /// <summary>Makes a point of value 0 at the beginning of time.</summary>
    public IndicatorDataPoint()
    {
    }

    /// <summary>Makes a point that belongs to no symbol.</summary>
    public IndicatorDataPoint(DateTime time, decimal value)
    {
        Time = time;
        Value = value;
    }

    /// <summary>Makes a point of a symbol.</summary>
    public IndicatorDataPoint(Symbol symbol, DateTime time, decimal value)
        : this(time, value)
    {
        Symbol = symbol;
    }

    /// <summary>The value alone.</summary>
    public static implicit operator decimal(IndicatorDataPoint instance) => instance.Value;

    /// <summary>Equal time and value.</summary>
    public bool Equals(IndicatorDataPoint? other) => other is not null && Value == other.Value && Time == other.Time;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IndicatorDataPoint);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Time);

    /// <summary>Orders by value.</summary>
    public int CompareTo(IndicatorDataPoint? other) => other is null ? 1 : Value.CompareTo(other.Value);

    /// <summary>Orders by value; refuses anything that is not such a point.</summary>
    public int CompareTo(object? obj) => obj is IndicatorDataPoint point
        ? CompareTo(point)
        : throw new ArgumentException($"Object must be of type {GetType().GetBetterTypeName()}");

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Time:s} - {Value}");

    /// <inheritdoc/>
    public override BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode) => throw NotAFeed(nameof(Reader));

    /// <inheritdoc/>
    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) => throw NotAFeed(nameof(GetSource));

    private static NotImplementedException NotAFeed(string method) =>
        new($"IndicatorDataPoint does not support the {method} function. This function should never be called on this type.");
}
