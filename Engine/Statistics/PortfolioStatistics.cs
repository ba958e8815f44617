using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;
using Newtonsoft.Json;
using QuantConnect.Data;
using QuantConnect.Util;

namespace QuantConnect.Statistics;

/// <summary>Figures about an equity curve; rates are shares (0.01 is one per cent).</summary>
public class PortfolioStatistics
{
    /// <summary>All figures zero.</summary>
    public PortfolioStatistics()
    {
    }

    /// <summary>Computes the figures; returns in <paramref name="listPerformance"/> and <paramref name="listBenchmark"/> are of one day.</summary>
    public PortfolioStatistics(
        SortedDictionary<DateTime, decimal> profitLoss,
        SortedDictionary<DateTime, decimal> equity,
        SortedDictionary<DateTime, decimal> portfolioTurnover,
        List<double> listPerformance,
        List<double> listBenchmark,
        decimal startingCapital,
        IRiskFreeInterestRateModel riskFreeInterestRateModel,
        int tradingDaysPerYear,
        int? winCount = null,
        int? lossCount = null)
        : this(profitLoss.Values, [.. equity], portfolioTurnover.Values, listPerformance, listBenchmark, startingCapital,
            () => riskFreeInterestRateModel.GetAverageRiskFreeRate(equity.Keys), tradingDaysPerYear, winCount, lossCount)
    {
    }

    /// <summary>Computes the figures of series that are in time order already.</summary>
    internal PortfolioStatistics(
        IEnumerable<decimal> profitLoss,
        List<KeyValuePair<DateTime, decimal>> equity,
        IReadOnlyCollection<decimal> turnover,
        List<double> listPerformance,
        List<double> listBenchmark,
        decimal startingCapital,
        Func<decimal> averageRiskFreeRate,
        int tradingDaysPerYear,
        int? winCount,
        int? lossCount)
    {
        var first = equity.FirstOrDefault();
        var last = equity.LastOrDefault();
        StartEquity = startingCapital;
        EndEquity = last.Value;
        if (turnover.Count > 0) PortfolioTurnover = turnover.Average();

        // A variance takes two samples.
        if (startingCapital == 0 || listBenchmark.Count < 2 || listPerformance.Count < 2) return;

        SetTransactions(profitLoss, startingCapital, winCount, lossCount);
        TotalNetProfit = last.Value / startingCapital - 1;
        CompoundingAnnualReturn = Statistics.CompoundingAnnualPerformance(startingCapital, last.Value, (decimal)(last.Key - first.Key).TotalDays / 365);

        var riskFreeRate = averageRiskFreeRate();
        SetRatios(listPerformance, listBenchmark, riskFreeRate, tradingDaysPerYear);
        ProbabilisticSharpeRatio = Statistics.ProbabilisticSharpeRatio(listPerformance, 1.0d / Math.Sqrt(tradingDaysPerYear),
            (double)riskFreeRate / tradingDaysPerYear).SafeDecimalCast();
        ValueAtRisk99 = ValueAtRisk(listPerformance, tradingDaysPerYear, 0.99d);
        ValueAtRisk95 = ValueAtRisk(listPerformance, tradingDaysPerYear, 0.95d);

        var drawdown = Statistics.DrawdownOf(equity, 3);
        Drawdown = drawdown.Drawdown;
        DrawdownRecovery = drawdown.DrawdownRecovery;
    }

    /// <summary>Mean winning transaction over the capital before it.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal AverageWinRate { get; set; }

    /// <summary>Mean losing transaction over the capital before it, not above zero.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal AverageLossRate { get; set; }

    /// <summary>Average win over average loss.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal ProfitLossRatio { get; set; }

    /// <summary>Share of winning transactions.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal WinRate { get; set; }

    /// <summary>Share of losing transactions.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal LossRate { get; set; }

    /// <summary>Win rate times profit-loss ratio, less loss rate.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal Expectancy { get; set; }

    /// <summary>Equity at the start, in account currency.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal StartEquity { get; set; }

    /// <summary>Equity at the end, in account currency.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal EndEquity { get; set; }

    /// <summary>Growth rate per year.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal CompoundingAnnualReturn { get; set; }

    /// <summary>Largest fall from a peak, positive.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal Drawdown { get; set; }

    /// <summary>Gain over the period as a share of the starting capital.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal TotalNetProfit { get; set; }

    /// <summary>Excess return over standard deviation, per year.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal SharpeRatio { get; set; }

    /// <summary>Probability that the true Sharpe ratio is above one a year.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal ProbabilisticSharpeRatio { get; set; }

    /// <summary>Excess return over downside deviation, per year.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal SortinoRatio { get; set; }

    /// <summary>Return beyond what beta explains, per year.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal Alpha { get; set; }

    /// <summary>Covariance with the benchmark over its variance.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal Beta { get; set; }

    /// <summary>Standard deviation per year.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal AnnualStandardDeviation { get; set; }

    /// <summary>Variance per year.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal AnnualVariance { get; set; }

    /// <summary>Return over the benchmark's, per unit of tracking error.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal InformationRatio { get; set; }

    /// <summary>Standard deviation per year of the difference to the benchmark.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal TrackingError { get; set; }

    /// <summary>Excess return over beta.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal TreynorRatio { get; set; }

    /// <summary>Mean daily sale volume over portfolio value.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal PortfolioTurnover { get; set; }

    /// <summary>Normal one-day 1% quantile of the last year's returns.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal ValueAtRisk99 { get; set; }

    /// <summary>Normal one-day 5% quantile of the last year's returns.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal ValueAtRisk95 { get; set; }

    /// <summary>Longest recovery from a drawdown, in days.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public int DrawdownRecovery { get; set; }

    private void SetTransactions(IEnumerable<decimal> profitLoss, decimal capital, int? winCount, int? lossCount)
    {
        decimal gains = 0, losses = 0;
        int wins = 0, defeats = 0;
        foreach (var result in profitLoss)
        {
            if (result > 0)
            {
                gains += result / capital;
                wins++;
            }
            else
            {
                losses += result / capital;
                defeats++;
            }

            capital += result;
        }

        AverageWinRate = wins == 0 ? 0 : gains / wins;
        AverageLossRate = defeats == 0 ? 0 : losses / defeats;
        ProfitLossRatio = AverageLossRate == 0 ? 0 : AverageWinRate / Math.Abs(AverageLossRate);

        // The caller knows which transactions count as won even at a loss (exercised options).
        if (winCount.HasValue && lossCount.HasValue) (wins, defeats) = (winCount.Value, lossCount.Value);
        var all = wins + defeats;
        WinRate = all == 0 ? 0 : (decimal)wins / all;
        LossRate = all == 0 ? 0 : (decimal)defeats / all;
        Expectancy = WinRate * ProfitLossRatio - LossRate;
    }

    private void SetRatios(List<double> returns, List<double> benchmark, decimal riskFreeRate, int daysPerYear)
    {
        AnnualVariance = Statistics.AnnualVariance(returns, daysPerYear).SafeDecimalCast();
        AnnualStandardDeviation = (decimal)Math.Sqrt((double)AnnualVariance);
        var annualBenchmark = Statistics.AnnualPerformance(benchmark, daysPerYear).SafeDecimalCast();
        var annual = Statistics.AnnualPerformance(returns, daysPerYear).SafeDecimalCast();

        SharpeRatio = AnnualStandardDeviation == 0 ? 0 : Statistics.SharpeRatio(annual, AnnualStandardDeviation, riskFreeRate);
        var downside = Statistics.AnnualDownsideStandardDeviation(returns, daysPerYear).SafeDecimalCast();
        SortinoRatio = downside == 0 ? 0 : Statistics.SharpeRatio(annual, downside, riskFreeRate);

        var benchmarkVariance = benchmark.Variance();
        Beta = benchmarkVariance.IsNaNOrZero() ? 0 : (decimal)(returns.Covariance(benchmark) / benchmarkVariance);
        Alpha = Beta == 0 ? 0 : annual - (riskFreeRate + Beta * (annualBenchmark - riskFreeRate));
        TrackingError = (decimal)Statistics.TrackingError(returns, benchmark, daysPerYear);
        InformationRatio = TrackingError == 0 ? 0 : ((double)annual - (double)annualBenchmark).SafeDecimalCast().SafeDivision(TrackingError);
        TreynorRatio = Beta == 0 ? 0 : ((double)annual - (double)riskFreeRate).SafeDecimalCast().SafeDivision(Beta);
    }

    private static decimal ValueAtRisk(List<double> returns, int days, double confidence)
    {
        var window = returns.GetRange(Math.Max(0, returns.Count - days), Math.Min(days, returns.Count));
        return Math.Round((decimal)Normal.InvCDF(window.Mean(), window.StandardDeviation(), 1 - confidence), 3);
    }
}
