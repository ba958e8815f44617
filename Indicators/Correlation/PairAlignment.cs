using NodaTime;
using QuantConnect;

namespace YenValve.Indicators.Correlation;

/// <summary>Which two series are set against each other, and how their times are to be read.</summary>
/// <param name="Bitcoin">Symbol of Bitcoin, best hourly.</param>
/// <param name="Reference">Symbol with one close a day: USDJPY, VIX, MOVE.</param>
public sealed record PairAlignment(Symbol Bitcoin, Symbol Reference)
{
    /// <summary>Zone in which Bitcoin's bars are stamped, LEAN's exchange time zone; UTC where it is null.</summary>
    public DateTimeZone? BitcoinZone { get; init; }

    /// <summary>Zone in which the reference's bars are stamped, New York for OANDA's; UTC where it is null, as for the data types of this project.</summary>
    public DateTimeZone? ReferenceZone { get; init; }

    /// <summary>Whether closes on days when Tokyo is shut are left out; for VIX and MOVE too, so that their pairs compare with those of the yen.</summary>
    public bool DropJapaneseHolidays { get; init; } = true;
}
