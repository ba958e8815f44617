using QuantConnect.Data;

namespace QuantConnect.Statistics;

/// <summary>Trade and portfolio statistics of one period.</summary>
public class AlgorithmPerformance
{
    /// <summary>Computes the statistics of a period.</summary>
    public AlgorithmPerformance(
        List<Trade> trades,
        SortedDictionary<DateTime, decimal> profitLoss,
        SortedDictionary<DateTime, decimal> equity,
        SortedDictionary<DateTime, decimal> portfolioTurnover,
        List<double> listPerformance,
        List<double> listBenchmark,
        decimal startingCapital,
        int winningTransactions,
        int losingTransactions,
        IRiskFreeInterestRateModel riskFreeInterestRateModel,
        int tradingDaysPerYear)
    {
        TradeStatistics = new TradeStatistics(trades);
        PortfolioStatistics = new PortfolioStatistics(profitLoss, equity, portfolioTurnover, listPerformance, listBenchmark, startingCapital,
            riskFreeInterestRateModel, tradingDaysPerYear, winningTransactions, losingTransactions);
        ClosedTrades = trades;
    }

    internal AlgorithmPerformance(List<Trade> trades, PortfolioStatistics portfolio)
    {
        TradeStatistics = new TradeStatistics(trades);
        PortfolioStatistics = portfolio;
        ClosedTrades = trades;
    }

    /// <summary>Statistics of a period in which nothing happened.</summary>
    public AlgorithmPerformance()
    {
        TradeStatistics = new TradeStatistics();
        PortfolioStatistics = new PortfolioStatistics();
        ClosedTrades = [];
    }

    /// <summary>Shares the parts of another performance.</summary>
    public AlgorithmPerformance(AlgorithmPerformance other)
    {
        TradeStatistics = other.TradeStatistics;
        PortfolioStatistics = other.PortfolioStatistics;
        ClosedTrades = other.ClosedTrades;
    }

    /// <summary>Figures about closed trades.</summary>
    public TradeStatistics TradeStatistics { get; set; }

    /// <summary>Figures about the equity curve.</summary>
    public PortfolioStatistics PortfolioStatistics { get; set; }

    /// <summary>The trades closed in the period.</summary>
    public List<Trade> ClosedTrades { get; set; }
}
