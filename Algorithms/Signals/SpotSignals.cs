using QuantConnect;
using YenValve.Algorithms.Policy;
using YenValve.Data;
using YenValve.Indicators.Carry;

namespace YenValve.Algorithms.Signals;

/// <summary>Spot USD/JPY by days that end at the New York close: speed, and nearness to where the Ministry of Finance has sold dollars.</summary>
internal sealed class SpotSignals
{
    private static readonly TimeSpan NewYorkClose = TimeSpan.FromHours(17);
    private readonly InterventionZone _zone = new("intervention");
    private readonly DayBars _days;

    /// <summary>Waits for the first bar.</summary>
    public SpotSignals() => _days = new DayBars(TimeZones.NewYork, NewYorkClose, Take);

    /// <summary>When bars came.</summary>
    public FeedClock Clock { get; } = new(FeedNames.Yen, PublicationCalendar.Currency);

    /// <summary>Told each day as it is complete.</summary>
    public Action<DayBar>? DayCompleted { get; set; }

    /// <summary>JPY per USD at the last close; NaN before one.</summary>
    public double Close { get; private set; } = double.NaN;

    /// <summary>Five-day rise of the dollar in deviations; NaN until known.</summary>
    public double Speed => _zone.Speed;

    /// <summary>How near and how fast an intervention comes, 0 to 1; NaN until known.</summary>
    public double InterventionProximity => _zone.IsReady ? (double)_zone.Current.Value : double.NaN;

    /// <summary>Takes the next bar of at most an hour.</summary>
    public void Take(DateTime endUtc, double open, double high, double low, double close)
    {
        Clock.Hear(endUtc);
        _days.Add(endUtc, open, high, low, close);
    }

    /// <summary>Takes a disclosure of policy.</summary>
    public void Take(PolicyMeeting disclosure) => _zone.Add(disclosure);

    private void Take(DayBar day)
    {
        Close = day.Close;
        _zone.Update(day.EndUtc, (decimal)day.Close);
        DayCompleted?.Invoke(day);
    }
}
