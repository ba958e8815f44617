using System.Globalization;

namespace QuantConnect.Statistics;

/// <summary>Writes the figures of a run as the texts of its summary.</summary>
internal static class SummaryTexts
{
    public static Dictionary<string, string> Of(PortfolioStatistics portfolio, CapacityEstimate? capacity, decimal totalFees, int totalOrders, string currency)
    {
        var lowest = capacity?.LowestCapacityAsset;
        return new Dictionary<string, string>
        {
            [PerformanceMetrics.TotalOrders] = Text(totalOrders),
            [PerformanceMetrics.AverageWin] = Percent(portfolio.AverageWinRate, 2),
            [PerformanceMetrics.AverageLoss] = Percent(portfolio.AverageLossRate, 2),
            [PerformanceMetrics.CompoundingAnnualReturn] = Percent(portfolio.CompoundingAnnualReturn, 3),
            [PerformanceMetrics.Drawdown] = Percent(portfolio.Drawdown, 3),
            [PerformanceMetrics.Expectancy] = Text(Math.Round(portfolio.Expectancy, 3)),
            [PerformanceMetrics.StartEquity] = Text(Math.Round(portfolio.StartEquity, 2)),
            [PerformanceMetrics.EndEquity] = Text(Math.Round(portfolio.EndEquity, 2)),
            [PerformanceMetrics.NetProfit] = Percent(portfolio.TotalNetProfit, 3),
            [PerformanceMetrics.SharpeRatio] = Ratio(portfolio.SharpeRatio),
            [PerformanceMetrics.SortinoRatio] = Ratio(portfolio.SortinoRatio),
            [PerformanceMetrics.ProbabilisticSharpeRatio] = Percent(portfolio.ProbabilisticSharpeRatio, 3),
            [PerformanceMetrics.LossRate] = Percent(portfolio.LossRate, 0),
            [PerformanceMetrics.WinRate] = Percent(portfolio.WinRate, 0),
            [PerformanceMetrics.ProfitLossRatio] = Text(Math.Round(portfolio.ProfitLossRatio, 2)),
            [PerformanceMetrics.Alpha] = Ratio(portfolio.Alpha),
            [PerformanceMetrics.Beta] = Ratio(portfolio.Beta),
            [PerformanceMetrics.AnnualStandardDeviation] = Ratio(portfolio.AnnualStandardDeviation),
            [PerformanceMetrics.AnnualVariance] = Ratio(portfolio.AnnualVariance),
            [PerformanceMetrics.InformationRatio] = Ratio(portfolio.InformationRatio),
            [PerformanceMetrics.TrackingError] = Ratio(portfolio.TrackingError),
            [PerformanceMetrics.TreynorRatio] = Ratio(portfolio.TreynorRatio),
            [PerformanceMetrics.TotalFees] = currency + totalFees.ToString("0.00", CultureInfo.InvariantCulture),
            [PerformanceMetrics.EstimatedStrategyCapacity] = currency + Text((capacity?.Capacity ?? 0m).RoundToSignificantDigits(2)),
            [PerformanceMetrics.LowestCapacityAsset] = lowest == null || lowest == Symbol.Empty ? "" : lowest.ID.ToString(),
            [PerformanceMetrics.PortfolioTurnover] = Percent(portfolio.PortfolioTurnover, 2),
            [PerformanceMetrics.DrawdownRecovery] = Text(portfolio.DrawdownRecovery)
        };
    }

    private static string Percent(decimal share, int digits) => Text(Math.Round(share.SafeMultiply100(), digits)) + "%";

    /// <summary>Through double, which drops trailing zeros.</summary>
    private static string Ratio(decimal value) => Math.Round((double)value, 3).ToString(CultureInfo.InvariantCulture);

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
