using System.Globalization;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Statistics;

namespace YenValve.Engine;

/// <summary>The figures of a run's last moment as texts, with the algorithm's own among them.</summary>
internal static class RuntimeTexts
{
    /// <summary>LEAN sorts as a dictionary does, small letters among the capitals.</summary>
    private static readonly Comparer<string> ByName = Comparer<string>.Create((x, y) =>
        string.Compare(x, y, StringComparison.OrdinalIgnoreCase) is var order && order != 0 ? order : string.CompareOrdinal(x, y));

    public static SortedDictionary<string, string> Of(QCAlgorithm algorithm, PortfolioSampler? sampler, Dictionary<string, string> summary,
        Dictionary<string, string> own, string currency)
    {
        var portfolio = algorithm.Portfolio;
        var value = sampler?.Value ?? 0m;
        var start = sampler?.StartingValue ?? 0m;
        string Money(decimal amount) => currency + amount.ToString("N2", CultureInfo.InvariantCulture);
        return new SortedDictionary<string, string>(own, ByName)
        {
            [PerformanceMetrics.ProbabilisticSharpeRatio] = summary.GetValueOrDefault(PerformanceMetrics.ProbabilisticSharpeRatio, "0%"),
            ["Unrealized"] = Money(sampler?.UnrealizedProfit ?? 0m),
            ["Fees"] = "-" + Money(portfolio.TotalFees),
            ["Net Profit"] = Money(portfolio.TotalNetProfit),
            ["Return"] = (start > 0 ? (value - start) / start : 0m).ToString("P", CultureInfo.InvariantCulture),
            ["Equity"] = Money(value),
            ["Holdings"] = Money(portfolio.TotalHoldingsValue),
            ["Volume"] = Money(portfolio.TotalSaleVolume)
        };
    }
}
