namespace QuantConnect;

/// <summary>A point of a series.</summary>
public interface ISeriesPoint
{
    /// <summary>UTC time of the point.</summary>
    DateTime Time { get; set; }

    /// <summary>Copies the point.</summary>
    ISeriesPoint Clone();
}
