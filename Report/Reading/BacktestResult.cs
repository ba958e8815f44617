using YenValve.Report.Series;

namespace YenValve.Report.Reading;

/// <summary>What a report takes from LEAN's result file.</summary>
public sealed record BacktestResult
{
    /// <summary>Name of the run: the name of its file.</summary>
    public required string Id { get; init; }

    /// <summary>Class of the algorithm that ran.</summary>
    public required string Algorithm { get; init; }

    /// <summary>Currency the account is kept in.</summary>
    public required string Currency { get; init; }

    /// <summary>Which engine wrote the file, as far as it can be told.</summary>
    public required string Engine { get; init; }

    /// <summary>First moment of the run, UTC.</summary>
    public DateTime? Start { get; init; }

    /// <summary>Last moment of the run, UTC.</summary>
    public DateTime? End { get; init; }

    /// <summary>Parameters the run was given.</summary>
    public required IReadOnlyDictionary<string, string> Parameters { get; init; }

    /// <summary>LEAN's statistics as they stand in the file.</summary>
    public required IReadOnlyDictionary<string, string> Statistics { get; init; }

    /// <summary>Value of the portfolio, account currency, at the end of each day.</summary>
    public required DaySeries Equity { get; init; }

    /// <summary>Price of the benchmark at the end of each day.</summary>
    public required DaySeries Benchmark { get; init; }

    /// <summary>Share of the portfolio in coins at the end of each day.</summary>
    public required DaySeries Exposure { get; init; }

    /// <summary>Everything that was filled, oldest first.</summary>
    public required IReadOnlyList<Fill> Fills { get; init; }

    /// <summary>The error that ended the run; empty where none did.</summary>
    public required string RuntimeError { get; init; }
}
