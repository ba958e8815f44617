using YenValve.Data.Calendars;

namespace YenValve.Data;

/// <summary>A daily macro series: where it is kept, what its figures can be, and when each becomes public.</summary>
internal sealed record MacroRelease(string File, int Cell, double Least, double Most, string Unit, Func<DateTime, DateTime> ReleaseOf)
{
    /// <summary>The series by ticker.</summary>
    public static IReadOnlyDictionary<string, MacroRelease> Known { get; } = new Dictionary<string, MacroRelease>(StringComparer.OrdinalIgnoreCase)
    {
        // Indices and yields of a New York day are taken as known from its close, later than the last of them is disseminated.
        ["VIX"] = new("alternative/cboe/vix.csv", 4, double.Epsilon, 500.0, "an index value", ReleaseTimes.NewYorkClose),
        ["MOVE"] = new("alternative/yenvalve/move.csv", 1, double.Epsilon, 2000.0, "an index value", ReleaseTimes.NewYorkClose),
        ["DXY"] = new("alternative/yenvalve/dxy.csv", 1, double.Epsilon, 1000.0, "an index value", ReleaseTimes.NewYorkClose),
        ["USDJPY"] = new("alternative/yenvalve/usdjpy_nyclose.csv", 4, double.Epsilon, 1000.0, "an exchange rate", ReleaseTimes.NewYorkClose),
        ["UST2Y"] = new("alternative/ust/2y.csv", 1, -50.0, 50.0, "a yield in percent", NextNewYorkMorning),
        ["UST10Y"] = new("alternative/ust/10y.csv", 1, -50.0, 50.0, "a yield in percent", NextNewYorkMorning),

        // The New York Fed publishes a day's rates on the next business day: SOFR at 8:00, the effective funds rate at 9:00.
        ["SOFR"] = new("alternative/nyfed/sofr.csv", 1, -50.0, 50.0, "a rate in percent", NextNewYorkMorning),
        ["EFFR"] = new("alternative/interest-rate/usa/interest-rate.csv", 1, -50.0, 50.0, "a rate in percent", NextNewYorkMorning),

        // The Bank of Japan's final uncollateralised overnight call rate: next business day, 10:00 in Tokyo.
        ["CALL"] = new("alternative/boj/call_rate.csv", 1, -50.0, 50.0, "a rate in percent", day => ReleaseTimes.TokyoNext(day, new TimeSpan(10, 0, 0))),
    };

    private static DateTime NextNewYorkMorning(DateTime day) => ReleaseTimes.NewYorkAfter(day, 1, new TimeSpan(9, 0, 0));
}
