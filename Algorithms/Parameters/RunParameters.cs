using static YenValve.Algorithms.Parameters.ParameterRows<YenValve.Algorithms.Parameters.RunParameters>;

namespace YenValve.Algorithms.Parameters;

/// <summary>The run: its days, its account, what it costs to trade, and what is written down.</summary>
public sealed record RunParameters
{
    /// <summary>The parameters.</summary>
    public static ParameterSet<RunParameters> Set { get; } = new(
        "Run",
        run => run.StartDate < run.EndDate ? null : FormattableString.Invariant($"Parameter 'start-date' is '{run.StartDate:yyyy-MM-dd}'; it has to be before 'end-date', {run.EndDate:yyyy-MM-dd}."),
        Day("start-date", "First day of a backtest.", run => run.StartDate, (run, value) => run with { StartDate = value }),
        Day("end-date", "Last day of a backtest; the bundled data ends there.", run => run.EndDate, (run, value) => run with { EndDate = value }),
        Number("cash", "account currency", ParameterRange.Above(0, 1e12), "What a backtest starts with.", run => run.Cash, (run, value) => run with { Cash = value }),
        Number("slippage", "fraction of the price", new ParameterRange(0, 0.1), "Lost on each market order of a backtest: half a spread and some depth of a liquid pair.", run => run.Slippage, (run, value) => run with { Slippage = value }),
        Choice("audit", "Which decisions are written down as audit lines: all, those that changed something, or none.", run => run.Audit, (run, value) => run with { Audit = value }));

    /// <summary>First day of a backtest.</summary>
    public DateTime StartDate { get; init; } = new(2020, 3, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Last day of a backtest.</summary>
    public DateTime EndDate { get; init; } = new(2026, 3, 26, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>What a backtest starts with, in the account's currency, above zero.</summary>
    public double Cash { get; init; } = 100_000;

    /// <summary>Lost on each market order of a backtest, a fraction of the price in [0, 0.1].</summary>
    public double Slippage { get; init; } = 0.0005;

    /// <summary>Which decisions are written down.</summary>
    public AuditMode Audit { get; init; }
}
