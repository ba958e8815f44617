using Newtonsoft.Json;

namespace QuantConnect.Securities;

/// <summary>A stretch of the local day, start inclusive and end exclusive, with one market state.</summary>
[JsonObject(MemberSerialization.OptIn)]
public class MarketHoursSegment
{
    /// <summary>Makes a segment from its state and its local times of day.</summary>
    public MarketHoursSegment(MarketHoursState state, TimeSpan start, TimeSpan end)
    {
        State = state;
        Start = start;
        End = end;
    }

    /// <summary>Local time of day at which the segment begins.</summary>
    [JsonProperty("start")]
    public TimeSpan Start { get; private set; }

    /// <summary>Local time of day at which the segment ends.</summary>
    [JsonProperty("end")]
    public TimeSpan End { get; private set; }

    /// <summary>State of the market within the segment.</summary>
    [JsonProperty("state")]
    public MarketHoursState State { get; private set; }

    /// <summary>A regular session from midnight to midnight.</summary>
    public static MarketHoursSegment OpenAllDay() => new(MarketHoursState.Market, TimeSpan.Zero, Time.OneDay);

    /// <summary>No trading from midnight to midnight.</summary>
    public static MarketHoursSegment ClosedAllDay() => new(MarketHoursState.Closed, TimeSpan.Zero, Time.OneDay);

    /// <summary>Pre-market, regular and post-market segments of a day; those without length are left out.</summary>
    public static MarketHoursSegment[] GetMarketHoursSegments(
        TimeSpan extendedMarketOpen, TimeSpan marketOpen, TimeSpan marketClose, TimeSpan extendedMarketClose)
    {
        if (extendedMarketOpen > marketOpen)
        {
            throw new ArgumentException("Extended market open time must be less than or equal to market open time.");
        }
        if (marketOpen > marketClose)
        {
            throw new ArgumentException("Market close time must be after market open time.");
        }
        if (marketClose > extendedMarketClose)
        {
            throw new ArgumentException("Extended market close time must be greater than or equal to market close time.");
        }

        var day = new List<MarketHoursSegment>(3);
        if (extendedMarketOpen < marketOpen) day.Add(new(MarketHoursState.PreMarket, extendedMarketOpen, marketOpen));
        if (marketOpen != TimeSpan.Zero || marketClose != TimeSpan.Zero) day.Add(new(MarketHoursState.Market, marketOpen, marketClose));
        if (marketClose < extendedMarketClose) day.Add(new(MarketHoursState.PostMarket, marketClose, extendedMarketClose));
        return [.. day];
    }

    /// <summary>Whether a local time of day lies within the segment.</summary>
    public bool Contains(TimeSpan time) => Start <= time && time < End;

    /// <summary>Whether a range of local times of day has any time in common with the segment.</summary>
    public bool Overlaps(TimeSpan start, TimeSpan end) => start < End && Start < end;

    /// <inheritdoc/>
    public override string ToString() => $"{State}: {Start}-{End}";
}
