namespace QuantConnect.Statistics;

/// <summary>Names of the figures in a result's summary statistics.</summary>
public static class PerformanceMetrics
{
    /// <summary>Jensen's alpha, per year.</summary>
    public const string Alpha = "Alpha";

    /// <summary>Standard deviation of daily returns, per year.</summary>
    public const string AnnualStandardDeviation = "Annual Standard Deviation";

    /// <summary>Variance of daily returns, per year.</summary>
    public const string AnnualVariance = "Annual Variance";

    /// <summary>Mean losing transaction as a share of the capital before it.</summary>
    public const string AverageLoss = "Average Loss";

    /// <summary>Mean winning transaction as a share of the capital before it.</summary>
    public const string AverageWin = "Average Win";

    /// <summary>Beta to the benchmark.</summary>
    public const string Beta = "Beta";

    /// <summary>Growth rate per year.</summary>
    public const string CompoundingAnnualReturn = "Compounding Annual Return";

    /// <summary>Largest fall from a peak of equity.</summary>
    public const string Drawdown = "Drawdown";

    /// <summary>Capital the strategy can carry, in account currency.</summary>
    public const string EstimatedStrategyCapacity = "Estimated Strategy Capacity";

    /// <summary>Expected gain per unit lost.</summary>
    public const string Expectancy = "Expectancy";

    /// <summary>Equity at the start, in account currency.</summary>
    public const string StartEquity = "Start Equity";

    /// <summary>Equity at the end, in account currency.</summary>
    public const string EndEquity = "End Equity";

    /// <summary>Excess return over the benchmark per unit of tracking error.</summary>
    public const string InformationRatio = "Information Ratio";

    /// <summary>Share of losing transactions.</summary>
    public const string LossRate = "Loss Rate";

    /// <summary>Gain over the whole run as a share of the starting capital.</summary>
    public const string NetProfit = "Net Profit";

    /// <summary>Probability that the true Sharpe ratio is above one a year.</summary>
    public const string ProbabilisticSharpeRatio = "Probabilistic Sharpe Ratio";

    /// <summary>Average win over average loss.</summary>
    public const string ProfitLossRatio = "Profit-Loss Ratio";

    /// <summary>Excess return per unit of standard deviation, per year.</summary>
    public const string SharpeRatio = "Sharpe Ratio";

    /// <summary>Excess return per unit of downside deviation, per year.</summary>
    public const string SortinoRatio = "Sortino Ratio";

    /// <summary>All fees paid, in account currency.</summary>
    public const string TotalFees = "Total Fees";

    /// <summary>Number of orders sent.</summary>
    public const string TotalOrders = "Total Orders";

    /// <summary>Standard deviation of the difference to the benchmark, per year.</summary>
    public const string TrackingError = "Tracking Error";

    /// <summary>Excess return per unit of beta.</summary>
    public const string TreynorRatio = "Treynor Ratio";

    /// <summary>Share of winning transactions.</summary>
    public const string WinRate = "Win Rate";

    /// <summary>Identifier of the asset that limits the capacity.</summary>
    public const string LowestCapacityAsset = "Lowest Capacity Asset";

    /// <summary>Mean daily sale volume over portfolio value.</summary>
    public const string PortfolioTurnover = "Portfolio Turnover";

    /// <summary>Longest time from a peak until equity is back there, in days.</summary>
    public const string DrawdownRecovery = "Drawdown Recovery";
}
