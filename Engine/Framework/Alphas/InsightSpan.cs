using QuantConnect.Securities;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>How long an insight holds, in words that only its time and its exchange's hours make a number of.</summary>
internal sealed class InsightSpan
{
    private readonly Func<DateTime, SecurityExchangeHours, (TimeSpan Period, DateTime CloseUtc)> _resolve;

    private InsightSpan(Func<DateTime, SecurityExchangeHours, (TimeSpan Period, DateTime CloseUtc)> resolve, TimeSpan? period = null)
    {
        _resolve = resolve;
        Period = period;
    }

    /// <summary>To the end of LEAN's calendar.</summary>
    public static InsightSpan Forever { get; } = new((_, _) => (Time.EndOfTimeTimeSpan, Time.EndOfTime));

    /// <summary>The period, where it is known beforehand.</summary>
    public TimeSpan? Period { get; }

    public static InsightSpan Of(TimeSpan period)
    {
        var least = period == TimeSpan.Zero ? Time.OneSecond : period;
        return new InsightSpan((made, hours) => (least, CloseTime(hours, made, least)), least);
    }

    public static InsightSpan Of(Resolution resolution, int bars)
    {
        CheckBars(bars);
        return new InsightSpan((made, hours) => Between(made, CloseTime(hours, made, resolution, bars)));
    }

    public static InsightSpan Until(DateTime closeLocal) => closeLocal == Time.EndOfTime ? Forever : new InsightSpan((made, hours) =>
    {
        var closeUtc = WhenOpen(hours, closeLocal);
        if (made > closeUtc) throw new ArgumentOutOfRangeException("closeTimeLocal", "Insight closeTimeLocal must not be in the past.");
        return Between(made, closeUtc);
    });

    public static InsightSpan Until(Func<DateTime, DateTime> expiry) =>
        new((made, hours) => Between(made, WhenOpen(hours, expiry(made.ConvertFromUtc(hours.TimeZone)))));

    public (TimeSpan Period, DateTime CloseUtc) Resolve(DateTime madeUtc, SecurityExchangeHours hours) => _resolve(madeUtc, hours);

    public static DateTime CloseTime(SecurityExchangeHours hours, DateTime madeUtc, Resolution resolution, int bars)
    {
        CheckBars(bars);
        // Hours are counted in minutes, for a market may open at half past.
        if (resolution == Resolution.Hour) (resolution, bars) = (Resolution.Minute, bars * 60);
        else if (resolution == Resolution.Tick) resolution = Resolution.Second;
        var closeLocal = Time.GetEndTimeForTradeBars(hours, madeUtc.ConvertFromUtc(hours.TimeZone), resolution.ToTimeSpan(), bars, false);
        return closeLocal.ConvertToUtc(hours.TimeZone);
    }

    public static DateTime CloseTime(SecurityExchangeHours hours, DateTime madeUtc, TimeSpan period)
    {
        CheckPeriod(period);
        var unit = period.ToHigherResolutionEquivalent(false) switch
        {
            Resolution.Tick => Resolution.Second,
            Resolution.Hour => Resolution.Minute,
            var other => other,
        };
        var whole = (int)(period.Ticks / unit.ToTimeSpan().Ticks);
        var close = CloseTime(hours, madeUtc, unit, whole);
        if (close == madeUtc) return CloseTime(hours, madeUtc, Resolution.Second, 1);

        // A part of a day counts as that part of the regular session.
        var rest = period - unit.ToTimeSpan() * whole;
        if (unit == Resolution.Daily) rest = hours.RegularMarketDuration * (rest.Ticks / (double)Time.OneDay.Ticks);
        var minutes = (int)(rest.Ticks / Time.OneMinute.Ticks);
        return minutes > 0 ? CloseTime(hours, close, Resolution.Minute, minutes) : close;
    }

    public static void CheckPeriod(TimeSpan period)
    {
        if (period < Time.OneSecond) throw new ArgumentOutOfRangeException(nameof(period), "Insight period must be greater than or equal to 1 second.");
    }

    private static void CheckBars(int bars)
    {
        if (bars < 1) throw new ArgumentOutOfRangeException("barCount", "Insight barCount must be greater than zero.");
    }

    private static (TimeSpan, DateTime) Between(DateTime madeUtc, DateTime closeUtc) => (closeUtc - madeUtc, closeUtc);

    // A close in a closed market moves to the next open.
    private static DateTime WhenOpen(SecurityExchangeHours hours, DateTime local) =>
        (hours.IsOpen(local, false) ? local : hours.GetNextMarketOpen(local, false)).ConvertToUtc(hours.TimeZone);
}
