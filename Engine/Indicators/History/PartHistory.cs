using System.Reflection;

namespace QuantConnect.Indicators;

/// <summary>Collects the values of an indicator or of one of its parts.</summary>
internal sealed class PartHistory
{
    private static readonly string[] NotParts =
        ["Consolidators", "Current", "Previous", "Name", "Samples", "IsReady", "Window", "Item", "WarmUpPeriod", "Period"];

    private readonly Func<IIndicator?> _part;
    private readonly bool _whole;

    private PartHistory(string name, Func<IIndicator?> part, bool whole)
    {
        Name = name;
        _part = part;
        _whole = whole;
    }

    public string Name { get; }

    public List<IndicatorDataPoint> Points { get; } = [];

    /// <summary>A collector for each part and, last, one for the indicator itself.</summary>
    public static List<PartHistory> Of(IIndicator indicator)
    {
        var parts = new List<PartHistory>();
        foreach (var property in indicator.GetType().GetProperties())
        {
            if (!typeof(IIndicator).IsAssignableFrom(property.PropertyType) || NotParts.Contains(property.Name)) continue;
            if (property.IsDefined(typeof(NotInHistoryAttribute), inherit: true)) continue;
            parts.Add(new PartHistory(property.Name, () => (IIndicator?)property.GetValue(indicator), whole: false));
        }

        parts.Add(new PartHistory("Current", () => indicator, whole: true));
        return parts;
    }

    /// <summary>Takes the value of now; of a part, one for each time.</summary>
    public IndicatorDataPoint? Collect()
    {
        var point = _part()?.Current;
        if (point is null) return null;
        if (!_whole && Points.Count > 0 && point.EndTime == Points[^1].EndTime) Points[^1] = point;
        else Points.Add(point);
        return point;
    }
}
