using Newtonsoft.Json;
using QuantConnect.Util;

namespace QuantConnect;

/// <summary>A single value of a series.</summary>
[JsonConverter(typeof(ChartPointJsonConverter))]
public class ChartPoint : ISeriesPoint
{
    private DateTime _time;
    private long _x;
    private decimal? _y;

    /// <summary>Makes an empty point.</summary>
    public ChartPoint()
    {
    }

    /// <summary>Makes a point at seconds since 1970.</summary>
    public ChartPoint(long xValue, decimal? yValue)
    {
        x = xValue;
        y = yValue;
    }

    /// <summary>Makes a point at a UTC time.</summary>
    public ChartPoint(DateTime time, decimal? value)
    {
        Time = time;
        y = value;
    }

    /// <summary>Copies a point.</summary>
    public ChartPoint(ChartPoint point)
    {
        _time = point._time;
        _x = point._x;
        _y = point._y;
    }

    /// <inheritdoc/>
    [JsonIgnore]
    public DateTime Time
    {
        get => _time;
        set
        {
            _time = value;
            _x = Convert.ToInt64(QuantConnect.Time.DateTimeToUnixTimeStamp(value));
        }
    }

    /// <summary>Seconds since 1970.</summary>
    public long x
    {
        get => _x;
        set
        {
            _x = value;
            _time = QuantConnect.Time.UnixTimeStampToDateTime(value);
        }
    }

    /// <summary>The value, rounded for charts; null is a gap.</summary>
    public decimal? y
    {
        get => _y;
        set => _y = value.SmartRounding();
    }

    /// <summary>Seconds since 1970.</summary>
    [JsonIgnore]
    public long X => _x;

    /// <summary>The value; null is a gap.</summary>
    [JsonIgnore]
    public decimal? Y => _y;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Time:o} - {y}");

    /// <inheritdoc/>
    public virtual ISeriesPoint Clone() => new ChartPoint(this);
}
