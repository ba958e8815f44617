using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Keeps the last open interest of each period.</summary>
public class OpenInterestConsolidator : PeriodCountConsolidatorBase<Tick, OpenInterest>
{
    private readonly bool _hourOrLonger;
    private Tick? _last;

    /// <summary>Periods of a length; they begin at its multiples, or at an offset from midnight.</summary>
    public OpenInterestConsolidator(TimeSpan period, TimeSpan? startTime = null)
        : base(period, startTime)
    {
        _hourOrLonger = period >= Time.OneHour;
    }

    /// <summary>Periods of a number of data points.</summary>
    public OpenInterestConsolidator(int maxCount)
        : base(maxCount)
    {
    }

    /// <summary>Periods of a number of data points or of a length, whichever comes first.</summary>
    public OpenInterestConsolidator(int maxCount, TimeSpan period)
        : base(maxCount, period)
    {
    }

    /// <summary>Periods whose start and length a function gives.</summary>
    public OpenInterestConsolidator(Func<DateTime, CalendarInfo> func)
        : base(func)
    {
    }

    /// <summary>Periods of a resolution's length.</summary>
    public static OpenInterestConsolidator FromResolution(Resolution resolution) => new(resolution.ToTimeSpan());

    /// <inheritdoc/>
    public override void Update(Tick data)
    {
        // the hour or the day of the clock ends a period before its length is over
        if (_last != null && _hourOrLonger
            && (Period == Time.OneHour && data.EndTime.Hour != _last.EndTime.Hour || Period == Time.OneDay && data.EndTime.Date != _last.EndTime.Date))
        {
            Scan(_last.EndTime + Period.Value + Time.OneSecond);
        }
        base.Update(data);
        _last = data;
    }

    /// <inheritdoc/>
    protected override bool ShouldProcess(Tick data) => data.TickType == TickType.OpenInterest;

    /// <inheritdoc/>
    protected override void AggregateBar(ref OpenInterest workingBar, Tick data)
    {
        if (workingBar == null)
        {
            workingBar = new OpenInterest(_hourOrLonger ? data.EndTime : GetRoundedBarTime(data), data.Symbol, data.Value);
            return;
        }
        workingBar.Value = data.Value;
        if (_hourOrLonger) workingBar.Time = data.EndTime;
    }
}
