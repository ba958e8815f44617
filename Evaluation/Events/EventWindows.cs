namespace YenValve.Evaluation.Events;

/// <summary>The falls of Bitcoin that every run is shown against. Chosen afterwards, by their names in the press: a table of them describes, it proves nothing.</summary>
public static class EventWindows
{
    /// <summary>All windows, oldest first.</summary>
    public static IReadOnlyList<EventWindow> All { get; } =
    [
        Of("Mar 2020", "2020-02-24", "2020-03-24", "pandemic, scramble for dollars"),
        Of("May 2021", "2021-05-08", "2021-05-19", "leverage flushed after the spring's high", isCryptoNative: true),
        Of("Jun 2022", "2022-06-01", "2022-07-01", "rates shock, lenders fail"),
        Of("Nov 2022", "2022-11-03", "2022-11-17", "an exchange fails", isCryptoNative: true),
        Of("Aug 2024", "2024-07-25", "2024-08-08", "yen carry unwinds after the Bank of Japan"),
        Of("Apr 2025", "2025-04-02", "2025-04-08", "tariffs"),
        Of("Oct 2025", "2025-10-05", "2025-10-29", "record liquidation on 10 October", isCryptoNative: true),
        Of("Jan-Feb 2026", "2026-01-15", "2026-02-10", "super-long JGB yields reprice, then liquidations"),
    ];

    private static EventWindow Of(string name, string first, string last, string cause, bool isCryptoNative = false) =>
        new(name, Day(first), Day(last), cause, isCryptoNative);

    private static DateTime Day(string text) => DateTime.SpecifyKind(
        DateTime.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
