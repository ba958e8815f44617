using YenValve.Evaluation.Runs;

namespace YenValve.Evaluation.Performance;

/// <summary>Every statistic of a run, with its definition: the one list that tables, reports and docs/statistics.md are made from.</summary>
public static class StatisticCatalogue
{
    /// <summary>All statistics, in the order in which they are shown.</summary>
    public static IReadOnlyList<Statistic> All { get; } =
    [
        new("cagr", "Compound annual return", StatisticUnit.Fraction,
            "The yearly rate that leads from the first daily value to the last, net of fees and slippage.",
            "(V_n / V_0)^(365/n) - 1, n days", run => Growth.Annual(run.Equity.AsSpan())),
        new("total", "Total return", StatisticUnit.Fraction,
            "The last daily value over the first, less one.",
            "V_n / V_0 - 1", run => Growth.Total(run.Equity.AsSpan())),
        new("volatility", "Volatility, annual", StatisticUnit.Fraction,
            "Sample deviation of the simple daily returns, annualised with 365 days.",
            "sd(r) * sqrt(365)", run => RiskAdjusted.Volatility(run.Returns.AsSpan())),
        new("sharpe", "Sharpe ratio", StatisticUnit.Ratio,
            "Mean over sample deviation of the daily returns, annualised; cash earns nothing.",
            "mean(r) / sd(r) * sqrt(365)", run => RiskAdjusted.Sharpe(run.Returns.AsSpan())),
        new("sortino", "Sortino ratio", StatisticUnit.Ratio,
            "Mean over downside deviation of the daily returns, annualised; a day without a loss counts as zero in the deviation.",
            "mean(r) / sqrt(mean(min(r, 0)^2)) * sqrt(365)", run => RiskAdjusted.Sortino(run.Returns.AsSpan())),
        new("max-drawdown", "Maximum drawdown", StatisticUnit.Fraction,
            "The deepest fall of the daily value from an earlier high.",
            "min over t of V_t / max(V_0..V_t) - 1", run => Drawdown.Of(run.Equity.AsSpan()).Depth),
        new("recovery", "Days to recover from it", StatisticUnit.Days,
            "Days from the high before the deepest drawdown until that high was reached again; none while it has not been.",
            "first t > trough with V_t >= V_peak, minus peak", run => Drawdown.Of(run.Equity.AsSpan()).DaysToRecover ?? double.NaN),
        new("under-water", "Longest time under water", StatisticUnit.Days,
            "The longest stretch of days below an earlier high, whether it has ended or not.",
            "max over t of t - argmax(V_0..V_t)", run => Drawdown.LongestDays(run.Equity.AsSpan())),
        new("calmar", "Calmar ratio", StatisticUnit.Ratio,
            "Compound annual return over the depth of the maximum drawdown, both over the whole run.",
            "CAGR / |max drawdown|", run => RiskAdjusted.Calmar(run.Equity.AsSpan())),
        new("worst-1", "Worst day", StatisticUnit.Fraction,
            "The lowest return of any one day, midnight to midnight UTC.",
            "min over t of V_t / V_(t-1) - 1", run => Growth.Worst(run.Equity.AsSpan(), 1)),
        new("worst-5", "Worst 5 days", StatisticUnit.Fraction,
            "The lowest return over any five days in a row.",
            "min over t of V_t / V_(t-5) - 1", run => Growth.Worst(run.Equity.AsSpan(), 5)),
        new("worst-20", "Worst 20 days", StatisticUnit.Fraction,
            "The lowest return over any twenty days in a row.",
            "min over t of V_t / V_(t-20) - 1", run => Growth.Worst(run.Equity.AsSpan(), 20)),
        new("mean-weight", "Mean weight", StatisticUnit.Fraction,
            "The mean of the share of the portfolio held in Bitcoin at the end of each day.",
            "mean over t of holding value_t / V_t", run => run.MeanWeight),
        new("turnover", "Turnover a year", StatisticUnit.PerYear,
            "Value bought and sold over the portfolio's value of the day, summed and put on a year.",
            "sum(|fill value| / V) * 365 / n", run => run.AnnualTurnover),
        new("fees", "Fees a year", StatisticUnit.Fraction,
            "Fees over the portfolio's value of the day, summed and put on a year; slippage is in the fill prices and not here.",
            "sum(fee / V) * 365 / n", run => run.AnnualFees),
        new("orders", "Fills", StatisticUnit.Count,
            "How many fills there were.",
            "count of fills", run => run.Fills),
    ];

    /// <summary>The statistic of a key.</summary>
    /// <exception cref="ArgumentException">There is none of that key.</exception>
    public static Statistic Named(string key) =>
        All.FirstOrDefault(statistic => statistic.Key == key) ?? throw new ArgumentException($"There is no statistic '{key}'.", nameof(key));
}
