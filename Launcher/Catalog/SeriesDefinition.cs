using YenValve.Data;
using YenValve.Data.Calendars;

namespace YenValve.Launcher.Catalog;

/// <summary>A series that the strategy knows: where it is kept, when it has to have a row, and what happens without it.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Path">Relative path in the data folder.</param>
/// <param name="ValueCell">Cell of the figure that is judged, from 0; negative for a calendar, whose rows have none.</param>
/// <param name="Expected">Whether a row is due at a moment.</param>
/// <param name="Step">Distance of two rows.</param>
/// <param name="LongestRun">How often one value may repeat before it looks frozen.</param>
/// <param name="ReleaseOf">When a row becomes public, UTC.</param>
/// <param name="IsNeeded">Whether the strategy refuses to run without it.</param>
/// <param name="Without">What the strategy does without it.</param>
internal sealed record SeriesDefinition(
    string Name, string Path, int ValueCell, Func<DateTime, bool> Expected, TimeSpan Step, int LongestRun, Func<DateTime, DateTime> ReleaseOf, bool IsNeeded, string Without)
{
    /// <summary>Every series, as the catalogue lists them.</summary>
    public static IReadOnlyList<SeriesDefinition> All { get; } =
    [
        Hours("BTCUSDT hour", "crypto/binance/hour/btcusdt_trade.zip", 4, _ => true, true, "nothing can be traded"),
        Days("BTCUSDT daily", "crypto/binance/daily/btcusdt_trade.zip", 4, _ => true, 5, day => day.AddDays(1), false, "daily bars are made of hours"),
        Hours("USDJPY hour", "forex/oanda/hour/usdjpy.zip", 4, IsForexOpen, false, "the spot yen is not observed"),
        Days("JGB par yields", "alternative/mof/jgb_par_yields.csv", 14, Japanese, 15, JgbCurve.ReleaseOf, true, "nothing is cut, and nothing is added"),
        Days("VIX", "alternative/cboe/vix.csv", 4, American, 6, Macro("VIX"), false, "the VIX does not confirm"),
        Days("USDJPY implied volatility", "alternative/yenvalve/usdjpy_volatility.csv", 2, Weekday, 8, ReleaseTimes.NewYorkClose, false, "realised volatility stands in, flagged"),
        Days("MOVE", "alternative/yenvalve/move.csv", 1, American, 6, Macro("MOVE"), false, "the MOVE does not confirm"),
        Days("UST 10Y", "alternative/ust/10y.csv", 1, American, 15, Macro("UST10Y"), false, "no hedged pick-up"),
        Days("SOFR", "alternative/nyfed/sofr.csv", 1, American, 60, Macro("SOFR"), false, "no hedge cost"),
        Days("EFFR (risk-free rate)", "alternative/interest-rate/usa/interest-rate.csv", 1, American, 600, Macro("EFFR"), false, "cash is taken to earn nothing"),
        Days("CFTC yen positions", "alternative/cftc/jpy_legacy.csv", 1, day => day.DayOfWeek == DayOfWeek.Tuesday, 3, YenPositioning.ReleaseOf, false, "positioning is left out of the composite"),
        new("Super-long JGB auctions", "alternative/mof/jgb_auctions.csv", -1, _ => false, TimeSpan.FromDays(1), 1000, time => time, false, "no auctions in the calendar"),
        new("BOJ policy events", "alternative/boj/policy_events.csv", 3, _ => false, TimeSpan.FromDays(1), 1000, time => time, false, "no calendar"),
    ];

    private static SeriesDefinition Hours(string name, string path, int cell, Func<DateTime, bool> expected, bool needed, string without) =>
        new(name, path, cell, expected, TimeSpan.FromHours(1), 8, hour => hour.AddHours(1), needed, without);

    private static SeriesDefinition Days(string name, string path, int cell, Func<DateTime, bool> expected, int longestRun, Func<DateTime, DateTime> releaseOf, bool needed, string without) =>
        new(name, path, cell, expected, TimeSpan.FromDays(1), longestRun, releaseOf, needed, without);

    private static Func<DateTime, DateTime> Macro(string ticker) => MacroRelease.Known[ticker].ReleaseOf;

    private static bool Japanese(DateTime day) => JapaneseBusinessDays.IsBusinessDay(DateOnly.FromDateTime(day));

    private static bool American(DateTime day) => UnitedStatesBusinessDays.IsBusinessDay(DateOnly.FromDateTime(day));

    private static bool Weekday(DateTime day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    // Whole hours between Sunday 22:00 and Friday 21:00 UTC, which are open in summer and in winter; Christmas and New Year are not expected.
    private static bool IsForexOpen(DateTime hour) => hour.DayOfWeek switch
    {
        _ when hour is { Month: 12, Day: 24 or 25 or 31 } or { Month: 1, Day: 1 or 2 } => false,
        DayOfWeek.Saturday => false,
        DayOfWeek.Sunday => hour.Hour >= 22,
        DayOfWeek.Friday => hour.Hour < 21,
        _ => true,
    };
}
