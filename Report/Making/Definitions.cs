using YenValve.Evaluation.Performance;

namespace YenValve.Report.Making;

/// <summary>Every definition the page shows on hover, and docs/report.md lists.</summary>
public static class Definitions
{
    private static readonly Definition[] Own =
    [
        new("hit-rate", "Hit rate", "Cuts after which Bitcoin fell as far as the definition asks, over all cuts whose days are over."),
        new("base-rate", "Base rate", "Share of all days that the same fall followed: what cutting on any day would have hit."),
        new("chance", "Chance of as many hits", "Probability of at least so many hits if each cut were a day picked at random (binomial). Cuts close to each other share their days, so it flatters."),
        new("cost-outside", "Cost outside event windows", "Log return of the run less that of its twin on days in no event window, put on a year of such days; negative is what the insurance cost."),
        new("cost-inside", "Gain inside event windows", "Log return of the run less that of its twin on all days in event windows, summed; positive is what the insurance paid."),
        new("psr", "Probabilistic Sharpe ratio", "Probability that the true Sharpe ratio is above zero, given the length, skewness and kurtosis of the daily returns (Bailey and López de Prado, 2012)."),
        new("dsr", "Deflated Sharpe ratio", "Probability that the true Sharpe ratio is above what the best of all rules tried would show without any skill (Bailey and López de Prado, 2014); the variance over rules is taken as that of an estimate without skill."),
        new("luck-sharpe", "Sharpe ratio of luck", "Annual Sharpe ratio that the best of so many rules without skill is expected to show over a run of this length (Bailey, Borwein, López de Prado and Zhu, 2014)."),
        new("minbtl", "Minimum backtest length", "Years below which the best of so many rules without skill is expected to show this Sharpe ratio (same source)."),
        new("bootstrap-return", "Yearly return against the twin", "Compound annual return of the run less that of its twin; interval from 2,000 redraws of blocks of 20 days, the same days for both."),
        new("bootstrap-sharpe", "Sharpe ratio against the twin", "Annual Sharpe ratio of the run less that of its twin, with the same kind of interval."),
        new("bootstrap-drawdown", "Deepest fall against the twin", "Maximum drawdown of the run less that of its twin, with the same kind of interval; above zero the run fell less."),
        new("episodes", "Gain of a cut", "Log return of the run less that of its twin from the first cut until the exposure was whole again, mean over such episodes; interval from redrawing episodes, since the days of one are one piece of evidence."),
        new("placebo", "Placebo", "Share of all shifts of the real sequence of cuts in time whose Sharpe ratio is at least the real one's, by one simulation for all."),
        new("deflated-gain", "Probability that the gain is not luck", "Deflated Sharpe ratio of the daily returns of the run less those of its twin, for all rules tried."),
        new("lowest-after", "Lowest after a cut", "The lowest daily price of the days that the definition of a hit names, over the price at the cut, less one."),
        new("calendar", "Return of a month or a year", "The last daily value of the month or the year over the last one before it, less one; UTC."),
        new("year-difference", "Difference of a year", "Return of the run in the calendar year less that of its twin, in percentage points."),
        new("window-return", "Return in an event window", "The value at the end of the window's last day over that at the beginning of its first, less one."),
        new("fallen", "Drawdown", "The value over its highest so far, less one."),
        new("fees-so-far", "Fees so far", "All fees paid up to a day, summed, account currency."),
        new("rolling", "Over 180 days", "The Sharpe ratio and the volatility of the last 180 daily returns, annualised with 365 days."),
        new("turnover-30", "Turnover over 30 days", "Value of all fills over the portfolio's value of their day, summed over 30 days."),
    ];

    /// <summary>All definitions: the catalogue's, the report's own, LEAN's.</summary>
    public static IReadOnlyList<Definition> All { get; } =
    [
        .. StatisticCatalogue.All.Select(statistic => new Definition(statistic.Key, statistic.Name, statistic.Definition)),
        .. Own,
        .. LeanDefinitions.All.Select(pair => new Definition("lean:" + pair.Key, "LEAN: " + pair.Key, pair.Value)),
    ];

    /// <summary>The definition of a key.</summary>
    /// <param name="key">One of the report's own.</param>
    /// <exception cref="ArgumentException">There is none of that key.</exception>
    public static string Named(string key) => Own.FirstOrDefault(definition => definition.Key == key)?.Text ?? throw new ArgumentException($"There is no definition of '{key}'.", nameof(key));
}
