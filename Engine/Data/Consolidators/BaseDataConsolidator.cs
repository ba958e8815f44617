using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes trade bars of the values of data points.</summary>
public class BaseDataConsolidator : TradeBarConsolidatorBase<BaseData>
{
    /// <summary>Bars of a length.</summary>
    public BaseDataConsolidator(TimeSpan period)
        : base(period)
    {
    }

    /// <summary>Bars of a number of data points.</summary>
    public BaseDataConsolidator(int maxCount)
        : base(maxCount)
    {
    }

    /// <summary>Bars of a number of data points or of a length, whichever comes first.</summary>
    public BaseDataConsolidator(int maxCount, TimeSpan period)
        : base(maxCount, period)
    {
    }

    /// <summary>Bars whose start and length a function gives.</summary>
    public BaseDataConsolidator(Func<DateTime, CalendarInfo> func)
        : base(func)
    {
    }

    /// <summary>Bars of a resolution's length.</summary>
    public static BaseDataConsolidator FromResolution(Resolution resolution) => new(resolution.ToTimeSpan());

    /// <inheritdoc/>
    protected override void AggregateBar(ref TradeBar workingBar, BaseData data)
    {
        if (workingBar == null)
        {
            var start = GetRoundedBarTime(data.Time);
            workingBar = new TradeBar(start, data.Symbol, data.Value, data.Value, data.Value, data.Value, 0) { DataType = data.DataType };
            return;
        }

        workingBar.Close = data.Value;
        if (data.Value < workingBar.Low) workingBar.Low = data.Value;
        if (data.Value > workingBar.High) workingBar.High = data.Value;
    }
}
