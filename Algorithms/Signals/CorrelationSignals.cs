using QuantConnect;
using QuantConnect.Indicators;
using YenValve.Algorithms.Policy;
using YenValve.Indicators.Correlation;

namespace YenValve.Algorithms.Signals;

/// <summary>How Bitcoin and USD/JPY move together from one New York close to the next: to be seen and for the composite rule, not part of the default one.</summary>
internal sealed class CorrelationSignals
{
    private static readonly TimeSpan NewYorkClose = TimeSpan.FromHours(17);
    private readonly Symbol _bitcoin;
    private readonly Symbol _yen;
    private readonly DccCorrelation _correlation;
    private readonly StressCorrelation _stress;
    private readonly TailDependence _tail;
    private readonly DayBars _closes;

    /// <summary>When a pair of returns was last complete.</summary>
    public FeedClock Clock { get; } = new(FeedNames.Correlation, PublicationCalendar.Currency);

    /// <param name="bitcoin">Symbol of Bitcoin.</param>
    /// <param name="yen">Symbol of USD/JPY.</param>
    public CorrelationSignals(Symbol bitcoin, Symbol yen)
    {
        (_bitcoin, _yen) = (bitcoin, yen);
        var alignment = new PairAlignment(bitcoin, yen);
        _correlation = new DccCorrelation("correlation", alignment);
        _stress = new StressCorrelation("stress-correlation", alignment);
        _tail = new TailDependence("tail-dependence", alignment);

        // Of Bitcoin's hours the one that ends at the New York close is enough.
        _closes = new DayBars(TimeZones.NewYork, NewYorkClose, day => Update(_bitcoin, day));
    }

    /// <summary>Takes Bitcoin's next bar.</summary>
    public void TakeBitcoin(DateTime endUtc, double open, double high, double low, double close) => _closes.Add(endUtc, open, high, low, close);

    /// <summary>Takes a day of spot USD/JPY, after what was known of stress before it.</summary>
    /// <param name="day">The day.</param>
    /// <param name="volatilityScore">Score of yen volatility, 0 to 1; NaN where unknown.</param>
    /// <param name="vixZ">Robust deviation of the VIX; NaN where unknown.</param>
    public void TakeYen(DayBar day, double volatilityScore, double vixZ)
    {
        _stress.SetStress(volatilityScore, vixZ);
        Update(_yen, day);
    }

    /// <summary>What is known; null before there is a correlation.</summary>
    public CorrelationObservation? Observe() => !_correlation.IsReady ? null : new CorrelationObservation(
        Figures.Known(_correlation.Correlation),
        _stress.Gate,
        Figures.Known(_tail.Dependence));

    private void Update(Symbol symbol, DayBar day)
    {
        var close = new IndicatorDataPoint(symbol, day.EndUtc, (decimal)day.Close);
        _correlation.Update(close);
        _stress.Update(close);
        _tail.Update(close);
        if (_correlation.IsReady) Clock.Hear(_correlation.LastPair.Time);
    }
}
