using QuantConnect.Statistics;

namespace QuantConnect;

/// <summary>A series of samples that become points when somebody asks for them: of most runs of which only figures are kept nobody does.</summary>
internal sealed class SampledSeries(string name, SeriesType type, int index, string unit) : Series(name, type, index, unit)
{
    /// <summary>The samples, rounded as points are; added before the points are asked for.</summary>
    public TimedValues Samples { get; } = new();

    private protected override List<ISeriesPoint> FirstValues()
    {
        var points = new List<ISeriesPoint>(Samples.Count);
        foreach (var (time, value) in Samples.All) points.Add(new ChartPoint(time, value));
        return points;
    }
}
