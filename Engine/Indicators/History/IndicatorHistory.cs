using QuantConnect.Indicators;

namespace QuantConnect.Data;

/// <summary>Values an indicator had in the past.</summary>
public class IndicatorHistory : DataHistory<IndicatorDataPoints>
{
    private readonly Dictionary<string, List<IndicatorDataPoint>> _byName = [];

    internal IndicatorHistory(List<IndicatorDataPoints> points, IEnumerable<PartHistory> parts)
        : base(points)
    {
        foreach (var part in parts) _byName.TryAdd(Key(part.Name), part.Points);
    }

    /// <summary>The indicator's own values.</summary>
    public List<IndicatorDataPoint> Current => this[nameof(Current)]!;

    /// <summary>Values of the part with this name, written as the property or in snake case; null when there is none.</summary>
    public List<IndicatorDataPoint>? this[string name] => _byName.GetValueOrDefault(Key(name));

    private static string Key(string name) => SnakeCase.Of(name);
}
