namespace QuantConnect;

/// <summary>How a series is drawn.</summary>
public enum SeriesType
{
    /// <summary>Line (0).</summary>
    Line,

    /// <summary>Dots (1).</summary>
    Scatter,

    /// <summary>Candles (2).</summary>
    Candle,

    /// <summary>Bars (3).</summary>
    Bar,

    /// <summary>Flags (4).</summary>
    Flag,

    /// <summary>Stacked areas (5).</summary>
    StackedArea,

    /// <summary>Pie (6).</summary>
    Pie,

    /// <summary>Tree map (7).</summary>
    Treemap,

    /// <summary>Heat map (9).</summary>
    Heatmap = 9,

    /// <summary>Dots in three dimensions (10).</summary>
    Scatter3d
}
