using QuantConnect;
using YenValve.Algorithms.Policy;
using YenValve.Data;
using YenValve.Indicators.Volatility;

namespace YenValve.Algorithms.Signals;

/// <summary>Meetings of the Bank of Japan, the move that options expect of the next one, and auctions of super-long bonds where a calendar has them.</summary>
internal sealed class EventSignals
{
    private const double WeekDays = 7.0;
    private const double MonthDays = 30.0;
    private const double QuarterDays = 91.0;
    private const double Percent = 0.01;
    private readonly SortedSet<DateTime> _meetings = [];
    private readonly HashSet<DateTime> _auctions = [];
    private DateTime _heard;

    /// <summary>Takes an event, when it became known.</summary>
    public void Take(PolicyMeeting happening)
    {
        if (happening.Kind == PolicyEventKind.Auction)
        {
            _auctions.Add(TokyoDay(happening.EventTime));
            return;
        }

        if (happening.EndTime > _heard) _heard = happening.EndTime;
        if (happening.Kind is PolicyEventKind.Scheduled or PolicyEventKind.Decision) _meetings.Add(happening.EventTime);
    }

    /// <summary>What is known at a moment; null without a calendar.</summary>
    /// <param name="utcNow">Moment of the decision.</param>
    /// <param name="quotes">The last quotes of yen volatility, if they are to be believed.</param>
    public EventObservation? Observe(DateTime utcNow, YenVolatility? quotes)
    {
        if (_meetings.Count == 0) return null;
        DateTime? next = null, last = null;
        foreach (var meeting in _meetings)
        {
            if (meeting <= utcNow) last = meeting;
            else next ??= meeting;
        }

        var expected = quotes == null || next is not { } ahead ? double.NaN : Expected((ahead - utcNow).TotalDays, quotes);
        return new EventObservation(next, last, Figures.Known(expected), _auctions.Contains(TokyoDay(utcNow)));
    }

    /// <summary>The calendar as it stands: good until the last meeting it knows of.</summary>
    public FeedState FeedAt(DateTime utcNow)
    {
        if (_meetings.Count == 0) return new FeedState(FeedNames.Events, FeedStatus.Absent, null, null, TimeSpan.Zero);
        var status = _meetings.Max > utcNow ? FeedStatus.Fresh : FeedStatus.Stale;
        return new FeedState(FeedNames.Events, status, _heard, utcNow - _heard, _meetings.Max - _heard);
    }

    // Between the week and the month the week tells of quiet days; within the week what lies beyond it does.
    private static double Expected(double days, YenVolatility quotes)
    {
        double week = Percent * quotes.AtmOneWeek ?? double.NaN, month = Percent * quotes.AtmOneMonth ?? double.NaN, quarter = Percent * quotes.AtmThreeMonths ?? double.NaN;
        if (days > MonthDays) return double.NaN;
        if (days > WeekDays) return ConstantMaturity.EventDeviation(week, WeekDays, month, MonthDays, week);
        return ConstantMaturity.EventDeviation(0.0, 0.0, week, WeekDays, ConstantMaturity.ForwardVolatility(month, MonthDays, quarter, QuarterDays));
    }

    private static DateTime TokyoDay(DateTime utc) => utc.ConvertFromUtc(TimeZones.Tokyo).Date;
}
