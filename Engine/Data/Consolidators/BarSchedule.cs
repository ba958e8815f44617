using QuantConnect.Util;

namespace QuantConnect.Data.Consolidators;

/// <summary>When bars begin, and how long they are.</summary>
internal abstract class BarSchedule
{
    /// <summary>Length of a bar; null when only the count of its parts matters.</summary>
    public abstract TimeSpan? Length { get; }

    /// <summary>Whether the data must not be longer than the bars.</summary>
    public virtual bool IsFixedLength => false;

    /// <summary>Start of the bar that holds the time.</summary>
    public abstract DateTime StartOf(DateTime time);

    /// <summary>Bars begin with their first data.</summary>
    public sealed class Unaligned(TimeSpan? length) : BarSchedule
    {
        public override TimeSpan? Length => length;

        public override DateTime StartOf(DateTime time) => time;
    }

    /// <summary>Bars begin at multiples of their length, or at such distances from an offset.</summary>
    public sealed class Fixed(TimeSpan length, TimeSpan? offset) : BarSchedule
    {
        public override TimeSpan? Length => length;

        public override bool IsFixedLength => true;

        public override DateTime StartOf(DateTime time)
        {
            if (offset is { } start) return LeanData.GetConsolidatorStartTime(length, start, time);
            // bars of more than a day begin with their first data
            return length > Time.OneDay ? time : time.RoundDown(length);
        }
    }

    /// <summary>A function gives start and length of the bar of a time.</summary>
    public sealed class Calendar : BarSchedule
    {
        private static readonly DateTime Probe = new(2022, 1, 3, 10, 10, 10);
        private readonly Func<DateTime, CalendarInfo> _barOf;
        private TimeSpan? _length = Time.OneSecond;

        public Calendar(Func<DateTime, CalendarInfo> barOf)
        {
            if (barOf(Probe).Start > Probe)
            {
                throw new ArgumentException(
                    "FuncPeriodSpecification: Please use a function that computes the start of the bar associated with the given date time. Should never return a time later than the one passed in.");
            }
            _barOf = barOf;
        }

        public override TimeSpan? Length => _length;

        public override DateTime StartOf(DateTime time)
        {
            var bar = _barOf(time);
            _length = bar.Period;
            return bar.Start;
        }
    }
}
