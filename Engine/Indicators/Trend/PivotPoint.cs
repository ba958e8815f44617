using QuantConnect.Data;

namespace QuantConnect.Indicators;

/// <summary>A price from which the market turned.</summary>
public class PivotPoint : BaseData
{
    /// <summary>Makes a point; the time is the end of its bar.</summary>
    public PivotPoint(PivotPointType type, decimal price, DateTime time)
    {
        PivotPointType = type;
        Value = price;
        Time = time;
    }

    /// <summary>Whether it is a high or a low.</summary>
    public PivotPointType PivotPointType { get; set; }

    /// <summary>The price.</summary>
    public sealed override decimal Value { get; set; }
}
