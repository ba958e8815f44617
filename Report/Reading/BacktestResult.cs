using YenValve.Evaluation.Runs;

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

    /// <summary>Samples of the portfolio's value, account currency.</summary>
    public required IReadOnlyList<(DateTime UtcTime, double Value)> Equity { get; init; }

    /// <summary>Samples of the benchmark's price.</summary>
    public required IReadOnlyList<(DateTime UtcTime, double Value)> Benchmark { get; init; }

    /// <summary>Everything that was filled, oldest first.</summary>
    public required IReadOnlyList<Fill> Fills { get; init; }

    /// <summary>Whether the run was stopped before its end.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The error that ended the run; empty where none did.</summary>
    public required string RuntimeError { get; init; }
}
