using Newtonsoft.Json;

namespace QuantConnect;

/// <summary>A dot of a scatter series, with a text of its own.</summary>
[JsonConverter(typeof(ScatterChartPointJsonConverter))]
public class ScatterChartPoint : ChartPoint
{
    /// <summary>Makes an empty dot.</summary>
    public ScatterChartPoint()
    {
    }

    /// <summary>Makes a dot at seconds since 1970.</summary>
    public ScatterChartPoint(long time, decimal? value, string? tooltip = null) : base(time, value) => Tooltip = tooltip;

    /// <summary>Makes a dot at a UTC time.</summary>
    public ScatterChartPoint(DateTime time, decimal? value, string? tooltip = null) : base(time, value) => Tooltip = tooltip;

    /// <summary>Text shown with the dot.</summary>
    [JsonProperty("tooltip", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string? Tooltip { get; set; }

    /// <inheritdoc/>
    public override ISeriesPoint Clone() => new ScatterChartPoint { x = X, y = Y, Tooltip = Tooltip };
}
