using Newtonsoft.Json;
using QuantConnect.Util;

namespace QuantConnect.Statistics;

/// <summary>Figures about a list of closed trades; money in account currency.</summary>
public class TradeStatistics
{
    /// <summary>Statistics of no trades.</summary>
    public TradeStatistics()
    {
    }

    /// <summary>Computes the statistics of trades in the order in which they were closed.</summary>
    public TradeStatistics(IEnumerable<Trade> trades) => new TradeTally(this).Run(trades);

    /// <summary>First entry, UTC; null without trades.</summary>
    public DateTime? StartDateTime { get; set; }

    /// <summary>Last exit, UTC; null without trades.</summary>
    public DateTime? EndDateTime { get; set; }

    /// <summary>Number of trades.</summary>
    public int TotalNumberOfTrades { get; set; }

    /// <summary>Number of trades won.</summary>
    public int NumberOfWinningTrades { get; set; }

    /// <summary>Number of trades not won.</summary>
    public int NumberOfLosingTrades { get; set; }

    /// <summary>Sum of gains and losses.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal TotalProfitLoss { get; set; }

    /// <summary>Sum of gains.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal TotalProfit { get; set; }

    /// <summary>Sum of losses, not above zero.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal TotalLoss { get; set; }

    /// <summary>Largest gain.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal LargestProfit { get; set; }

    /// <summary>Largest loss, not above zero.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal LargestLoss { get; set; }

    /// <summary>Mean gain or loss.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal AverageProfitLoss { get; set; }

    /// <summary>Mean gain of winners.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal AverageProfit { get; set; }

    /// <summary>Mean loss of losers, not above zero.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal AverageLoss { get; set; }

    /// <summary>Mean holding time.</summary>
    public TimeSpan AverageTradeDuration { get; set; }

    /// <summary>Mean holding time of winners.</summary>
    public TimeSpan AverageWinningTradeDuration { get; set; }

    /// <summary>Mean holding time of losers.</summary>
    public TimeSpan AverageLosingTradeDuration { get; set; }

    /// <summary>Median holding time.</summary>
    public TimeSpan MedianTradeDuration { get; set; }

    /// <summary>Median holding time of winners.</summary>
    public TimeSpan MedianWinningTradeDuration { get; set; }

    /// <summary>Median holding time of losers.</summary>
    public TimeSpan MedianLosingTradeDuration { get; set; }

    /// <summary>Longest row of winners.</summary>
    public int MaxConsecutiveWinningTrades { get; set; }

    /// <summary>Longest row of losers.</summary>
    public int MaxConsecutiveLosingTrades { get; set; }

    /// <summary>Mean gain over mean loss; 0 without losers.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal ProfitLossRatio { get; set; }

    /// <summary>Winners over losers; 10 without losers.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal WinLossRatio { get; set; }

    /// <summary>Share of winners.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal WinRate { get; set; }

    /// <summary>Share of losers.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal LossRate { get; set; }

    /// <summary>Mean of the maximum adverse excursions.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal AverageMAE { get; set; }

    /// <summary>Mean of the maximum favourable excursions.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal AverageMFE { get; set; }

    /// <summary>Worst adverse excursion, not above zero.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal LargestMAE { get; set; }

    /// <summary>Best favourable excursion.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal LargestMFE { get; set; }

    /// <summary>Largest fall of the summed results of closed trades, not above zero.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal MaximumClosedTradeDrawdown { get; set; }

    /// <summary>The same with excursions within trades, not above zero.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal MaximumIntraTradeDrawdown { get; set; }

    /// <summary>Sample standard deviation of results.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal ProfitLossStandardDeviation { get; set; }

    /// <summary>Sample standard deviation of losses.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal ProfitLossDownsideDeviation { get; set; }

    /// <summary>Sum of gains over sum of losses; 10 without losses.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal ProfitFactor { get; set; }

    /// <summary>Mean result over its standard deviation.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal SharpeRatio { get; set; }

    /// <summary>Mean result over its downside deviation.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal SortinoRatio { get; set; }

    /// <summary>Sum of results over the largest fall; 10 without a fall.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal ProfitToMaxDrawdownRatio { get; set; }

    /// <summary>Largest fall from a trade's best profit.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal MaximumEndTradeDrawdown { get; set; }

    /// <summary>Mean result less mean favourable excursion.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal AverageEndTradeDrawdown { get; set; }

    /// <summary>Longest time between two highs of the summed results.</summary>
    public TimeSpan MaximumDrawdownDuration { get; set; }

    /// <summary>Sum of fees.</summary>
    [JsonConverter(typeof(JsonRoundingConverter))]
    public decimal TotalFees { get; set; }
}
