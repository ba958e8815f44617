namespace YenValve.Report.Making;

/// <summary>What the statistics of the result file mean: LEAN's own, and those that the strategy adds.</summary>
public static class LeanDefinitions
{
    /// <summary>All of them by LEAN's names.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["Total Orders"] = "Orders that were sent, filled or not.",
        ["Average Win"] = "Mean return of the trades that gained, over the portfolio's value.",
        ["Average Loss"] = "Mean return of the trades that lost, over the portfolio's value.",
        ["Compounding Annual Return"] = "Yearly rate that leads from the first to the last value of the portfolio.",
        ["Drawdown"] = "Deepest fall of the portfolio from an earlier high, by LEAN's samples, which come more than once a day.",
        ["Expectancy"] = "Win rate times profit-loss ratio, less the loss rate: gain to be expected for one unit of loss.",
        ["Start Equity"] = "Value of the portfolio at the start.",
        ["End Equity"] = "Value of the portfolio at the end.",
        ["Net Profit"] = "Last value of the portfolio over the first, less one.",
        ["Sharpe Ratio"] = "Annual return less the risk-free rate of LEAN's data folder, over the annual deviation; above it is counted with cash earning nothing.",
        ["Sortino Ratio"] = "As the Sharpe ratio, over the deviation of the losses alone.",
        ["Probabilistic Sharpe Ratio"] = "Probability that the true Sharpe ratio is above LEAN's benchmark of 1.",
        ["Loss Rate"] = "Share of the closed trades that lost.",
        ["Win Rate"] = "Share of the closed trades that gained.",
        ["Profit-Loss Ratio"] = "Average win over average loss.",
        ["Alpha"] = "Annual return that is left when beta times the benchmark's is taken away.",
        ["Beta"] = "Covariance of the daily returns with the benchmark's over the benchmark's variance.",
        ["Annual Standard Deviation"] = "Deviation of the daily returns, annualised with the brokerage's trading days.",
        ["Annual Variance"] = "Its square.",
        ["Information Ratio"] = "Annual return less the benchmark's, over the tracking error.",
        ["Tracking Error"] = "Annual deviation of the daily returns less the benchmark's.",
        ["Treynor Ratio"] = "Annual return less the risk-free rate, over beta.",
        ["Total Fees"] = "All fees paid, account currency.",
        ["Estimated Strategy Capacity"] = "Money that LEAN thinks could follow the strategy without moving the market.",
        ["Lowest Capacity Asset"] = "What limits that capacity.",
        ["Portfolio Turnover"] = "Mean of the daily value traded over the portfolio's value.",
        ["OrderListHash"] = "Fingerprint of all orders: runs that sent the same orders have the same.",
        ["Drawdown Recovery"] = "Longest time from a high to the next one, in days.",
        ["Ladders"] = "Ladders of limit orders that were placed and have an outcome; written by the strategy, as all that begin with Ladder.",
        ["Ladder Rungs"] = "Limit orders of those ladders.",
        ["Ladder Rungs Filled"] = "Those bought, wholly or in part.",
        ["Ladder Fill Share"] = "Part of the value asked for that was bought.",
        ["Ladder Bought"] = "Value bought by ladders, quote currency.",
        ["Ladder Saved"] = "What the filled part saved against buying all at the market at the decision, before fees.",
        ["Ladder Missed"] = "What the part that was not filled cost against the same; negative where the market rose away.",
        ["Ladder Contribution"] = "Saved plus missed: what ladders were worth.",
    };

    /// <summary>What a statistic means; null for one that LEAN added since.</summary>
    /// <param name="name">LEAN's name of it.</param>
    public static string? Of(string name) => All.GetValueOrDefault(name);
}
