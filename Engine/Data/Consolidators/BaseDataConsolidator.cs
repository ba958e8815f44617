using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes trade bars out of the values of any data.</summary>
public class BaseDataConsolidator : TradeBarConsolidatorBase<BaseData>
{
    /// <summary>By time.</summary>
    public BaseDataConsolidator(TimeSpan period)
        : base(period)
    {
    }

    /// <summary>By number of pieces.</summary>
    public BaseDataConsolidator(int maxCount)
        : base(maxCount)
    {
    }

    /// <summary>By number of pieces or by time, whichever comes first.</summary>
    public BaseDataConsolidator(int maxCount, TimeSpan period)
        : base(maxCount, period)
    {
    }

    /// <summary>By a calendar.</summary>
    public BaseDataConsolidator(Func<DateTime, CalendarInfo> func)
        : base(func)
    {
    }

    /// <summary>Bars of a resolution's length.</summary>
    public static BaseDataConsolidator FromResolution(Resolution resolution) => new(resolution.ToTimeSpan());

    /// <inheritdoc/>
    protected override void AggregateBar(ref TradeBar? workingBar, BaseData data)
    {
        if (workingBar != null)
        {
            TradeBarParts.Extend(workingBar, data.Value, data.Value, data.Value, 0m);
            return;
        }

        var start = GetRoundedBarTime(data.Time);
        workingBar = new TradeBar(start, data.Symbol, data.Value, data.Value, data.Value, data.Value, 0m, Time.OneMinute) { DataType = data.DataType };
    }
}
