using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes trade bars out of data of another kind.</summary>
public abstract class TradeBarConsolidatorBase<T> : PeriodCountConsolidatorBase<T, TradeBar>
    where T : IBaseData
{
    /// <summary>By time.</summary>
    protected TradeBarConsolidatorBase(TimeSpan period, TimeSpan? startTime = null)
        : base(period, startTime)
    {
    }

    /// <summary>By number of pieces.</summary>
    protected TradeBarConsolidatorBase(int maxCount)
        : base(maxCount)
    {
    }

    /// <summary>By number of pieces or by time, whichever comes first.</summary>
    protected TradeBarConsolidatorBase(int maxCount, TimeSpan period)
        : base(maxCount, period)
    {
    }

    /// <summary>By a calendar.</summary>
    protected TradeBarConsolidatorBase(Func<DateTime, CalendarInfo> func)
        : base(func)
    {
    }

    /// <summary>A copy of the bar that is being put together.</summary>
    public TradeBar? WorkingBar => (TradeBar?)WorkingData;
}
