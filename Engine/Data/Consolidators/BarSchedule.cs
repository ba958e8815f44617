using QuantConnect.Util;

namespace QuantConnect.Data.Consolidators;

/// <summary>Where bars begin and how long they are.</summary>
internal abstract class BarSchedule
{
    /// <summary>Length of the bar that was last asked for; null where bars have no length of their own.</summary>
    public TimeSpan? Period { get; protected set; }

    /// <summary>Start of the bar that holds a moment.</summary>
    public abstract DateTime StartOf(DateTime time);

    /// <summary>Bars begin where their first data begins.</summary>
    public static BarSchedule ByData(TimeSpan? period = null) => new DataStarts(period);

    /// <summary>Bars of equal length, aligned to the calendar or to a time of day.</summary>
    public static BarSchedule EverySpan(TimeSpan period, TimeSpan? startTime) => new Spans(period, startTime);

    /// <summary>Bars as a function of time says.</summary>
    public static BarSchedule Calendar(Func<DateTime, CalendarInfo> calendar) => new CalendarBars(calendar);

    private sealed class DataStarts : BarSchedule
    {
        public DataStarts(TimeSpan? period) => Period = period;

        public override DateTime StartOf(DateTime time) => time;
    }

    private sealed class Spans : BarSchedule
    {
        private readonly TimeSpan _period;
        private readonly TimeSpan? _startTime;

        public Spans(TimeSpan period, TimeSpan? startTime)
        {
            _period = period;
            _startTime = startTime;
            Period = period;
        }

        public override DateTime StartOf(DateTime time)
        {
            if (_startTime is { } startTime) return FromTimeOfDay(time, startTime);

            // No grid fits a length beyond a day, so such a bar begins where its data does.
            return _period > Time.OneDay ? time : time.RoundDown(_period);
        }

        private DateTime FromTimeOfDay(DateTime time, TimeSpan startTime)
        {
            var anchor = (_period >= TimeSpan.FromDays(7) ? new DateTime(time.Year, time.Month, 1) : time.Date) + startTime;
            var whole = Math.Floor((time - anchor).TotalSeconds / _period.TotalSeconds);
            return anchor + TimeSpan.FromSeconds(whole * _period.TotalSeconds);
        }
    }

    private sealed class CalendarBars : BarSchedule
    {
        private static readonly DateTime Probe = new(2022, 1, 3, 10, 10, 10);
        private readonly Func<DateTime, CalendarInfo> _calendar;

        public CalendarBars(Func<DateTime, CalendarInfo> calendar)
        {
            if (calendar(Probe).Start > Probe)
            {
                throw new ArgumentException("FuncPeriodSpecification: Please use a function that computes the start of the bar associated with the given date time."
                    + " Should never return a time later than the one passed in.");
            }

            _calendar = calendar;
            Period = Time.OneSecond;
        }

        public override DateTime StartOf(DateTime time)
        {
            var bar = _calendar(time);
            Period = bar.Period;
            return bar.Start;
        }
    }
}
