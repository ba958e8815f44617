using QuantConnect.Data.Market;
using QuantConnect.Indicators;
using YenValve.Algorithms.Policy;
using YenValve.Data;
using YenValve.Indicators.Volatility;

namespace YenValve.Algorithms.Signals;

/// <summary>
/// Stress in yen volatility: by quotes where a feed of them has ever spoken, else by the realised volatility of spot, marked as a stand-in. Quotes and
/// spot of one New York close come in any order; quotes are judged once the moment is over, when both are there.
/// </summary>
internal sealed class YenVolatilitySignals
{
    private readonly ImpliedVolatilitySpike _quoted = new("yen-volatility");
    private readonly ImpliedVolatilitySpike _standIn = new("yen-volatility-stand-in");
    private readonly YangZhangVolatility _realised = new("usdjpy-realised");
    private readonly FallingScores _quotedScores = new();
    private readonly FallingScores _standInScores = new();
    private YenVolatility? _waiting;

    /// <summary>When quotes came.</summary>
    public FeedClock Clock { get; } = new(FeedNames.YenVolatility, PublicationCalendar.Currency);

    /// <summary>Whether the stand-in is followed, because quotes have never come.</summary>
    public bool IsProxy => Clock.LastReleaseUtc == null;

    /// <summary>Whether the quotes repeat themselves and are not believed.</summary>
    public bool IsFrozen => _quoted.IsStale;

    /// <summary>Score of what is followed, 0 to 1; NaN until known.</summary>
    public double Score => Followed.Score;

    /// <summary>The last quotes with a one-month volatility; null before any.</summary>
    public YenVolatility? Quotes { get; private set; }

    private ImpliedVolatilitySpike Followed => IsProxy ? _standIn : _quoted;

    /// <summary>Takes quotes, at their release; without a one-month volatility they are no news.</summary>
    public void Take(YenVolatility quotes)
    {
        Settle(quotes.EndTime);
        if (quotes.AtmOneMonth is not > 0.0 || quotes.EndTime <= Clock.LastReleaseUtc) return;
        Clock.Hear(quotes.EndTime);
        _waiting = quotes;
    }

    /// <summary>Takes a day of spot.</summary>
    public void Take(DayBar day)
    {
        Settle(day.EndUtc);
        _quoted.UpdateSpot(day.EndUtc, day.Close);
        _standIn.UpdateSpot(day.EndUtc, day.Close);
        var bar = new TradeBar { Time = day.EndUtc.AddDays(-1), EndTime = day.EndUtc, Open = (decimal)day.Open, High = (decimal)day.High, Low = (decimal)day.Low, Close = (decimal)day.Close };
        if (!IsProxy || !_realised.Update(bar)) return;
        _standIn.Update(new IndicatorDataPoint(day.EndUtc, (decimal)_realised.Annualised));
        _standInScores.Add(_standIn);
    }

    /// <summary>Judges quotes that wait, once their moment is over.</summary>
    /// <param name="utcNow">Moment that has been reached.</param>
    public void Settle(DateTime utcNow)
    {
        if (_waiting is not { } quotes || quotes.EndTime >= utcNow) return;
        _waiting = null;
        Quotes = quotes;
        _quoted.Update(quotes);
        _quotedScores.Add(_quoted);
    }

    /// <summary>What is known at a moment; null until there is history enough, and while the feed that is followed is overdue.</summary>
    /// <param name="utcNow">Moment of the decision.</param>
    /// <param name="spot">Spot, whose clock is the stand-in's.</param>
    public YenVolatilityObservation? Observe(DateTime utcNow, SpotSignals spot)
    {
        Settle(utcNow);
        var clock = IsProxy ? spot.Clock : Clock;
        var spike = Followed;
        if (!spike.IsReady || !clock.IsFresh(utcNow) || spike.IsStale) return null;
        return new YenVolatilityObservation(
            spike.Score,
            spike.DirectedScore,
            spike.Weight,
            spike.IsProxy,
            spike.IsSpike,
            spike.Shock.Level,
            spike.Shock.Shock,
            Figures.Known(spike.RiskReversalZ),
            Figures.Known(spike.SpotReturn),
            Figures.Known(spot.Speed),
            (IsProxy ? _standInScores : _quotedScores).AreFalling,
            clock.LastReleaseUtc!.Value);
    }
}
