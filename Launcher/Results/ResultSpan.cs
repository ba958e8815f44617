namespace YenValve.Launcher.Results;

/// <summary>The days that the results are about.</summary>
internal static class ResultSpan
{
    /// <summary>First day of the runs: that of the bundled bars. Nothing is held before sixty daily returns are known.</summary>
    public const string RunFrom = "2020-01-01";

    /// <summary>Last day of the runs.</summary>
    public const string Until = "2026-03-31";

    /// <summary>Moment from which statistics are counted, as in the prototype.</summary>
    public static DateTime From { get; } = new(2020, 6, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Moment until which they are counted: the end of the last day.</summary>
    public static DateTime To { get; } = new(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc);
}
