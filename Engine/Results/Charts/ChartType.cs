namespace QuantConnect;

/// <summary>How the series of a chart share its space; ignored by today's charts.</summary>
public enum ChartType
{
    /// <summary>One over the other (0).</summary>
    Overlay,

    /// <summary>One below the other (1).</summary>
    Stacked
}
