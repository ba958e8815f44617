using QuantConnect;
using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Signals;

/// <summary>Bitcoin by its prices of 00:00 UTC, made of shorter bars, while they come.</summary>
internal sealed class BitcoinSignals
{
    private readonly BitcoinDays _known;
    private readonly DayBars _days;

    /// <param name="lengths">Days of the sample and of the means.</param>
    public BitcoinSignals(SignalLengths lengths)
    {
        _known = new BitcoinDays(lengths);
        _days = new DayBars(TimeZones.Utc, TimeSpan.Zero, Take);
    }

    /// <summary>When bars came.</summary>
    public FeedClock Clock { get; } = new(FeedNames.Bitcoin, PublicationCalendar.Crypto);

    /// <summary>Told each day as it is complete.</summary>
    public Action<DayBar>? DayCompleted { get; set; }

    /// <summary>Takes the next bar of at most an hour.</summary>
    public void Take(DateTime endUtc, double open, double high, double low, double close)
    {
        Clock.Hear(endUtc);
        _days.Add(endUtc, open, high, low, close);
    }

    /// <summary>What is known at a moment; null before the first day and while no bars come.</summary>
    public BitcoinObservation? Observe(DateTime utcNow) => Clock.IsFresh(utcNow) ? _known.Observation : null;

    private void Take(DayBar day)
    {
        _known.Take(day);
        DayCompleted?.Invoke(day);
    }
}
