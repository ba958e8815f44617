namespace QuantConnect.Interfaces;

/// <summary>User settings of the engine.</summary>
public interface IAlgorithmSettings
{
    /// <summary>Whether indicators made by the helper methods are warmed up with history.</summary>
    bool AutomaticIndicatorWarmUp { get; set; }

    /// <summary>Whether portfolio construction rebalances when securities join or leave; null leaves it to the model.</summary>
    bool? RebalancePortfolioOnSecurityChanges { get; set; }

    /// <summary>Whether portfolio construction rebalances on new insights; null leaves it to the model.</summary>
    bool? RebalancePortfolioOnInsightChanges { get; set; }

    /// <summary>Largest weight a target may ask for, without its sign.</summary>
    decimal MaxAbsolutePortfolioTargetPercentage { get; set; }

    /// <summary>Smallest weight a target may ask for, without its sign; zero is always allowed.</summary>
    decimal MinAbsolutePortfolioTargetPercentage { get; set; }

    /// <summary>Smallest order of a target, as a fraction of the portfolio value.</summary>
    decimal MinimumOrderMarginPortfolioPercentage { get; set; }

    /// <summary>Amount that targets leave uninvested; null takes the percentage.</summary>
    decimal? FreePortfolioValue { get; set; }

    /// <summary>Fraction of the portfolio value that targets leave uninvested.</summary>
    decimal FreePortfolioValuePercentage { get; set; }

    /// <summary>Whether Liquidate does anything.</summary>
    bool LiquidateEnabled { get; set; }

    /// <summary>Whether daily bars end at the market close instead of at midnight.</summary>
    bool DailyPreciseEndTime { get; set; }

    /// <summary>Whether daily consolidation includes extended hours.</summary>
    bool DailyConsolidationUseExtendedMarketHours { get; set; }

    /// <summary>Most subscriptions.</summary>
    [Obsolete("This property is deprecated. Please observe data subscription limits set by your brokerage to avoid runtime errors.")]
    int DataSubscriptionLimit { get; set; }

    /// <summary>Age from which a price is too old for a market order.</summary>
    TimeSpan StalePriceTimeSpan { get; set; }

    /// <summary>Resolution of warm-up; null takes each subscription's own.</summary>
    Resolution? WarmupResolution { get; set; }

    /// <summary>Days a year that statistics count; null takes the brokerage model's.</summary>
    int? TradingDaysPerYear { get; set; }

    /// <summary>How often live trading reads its databases anew.</summary>
    TimeSpan DatabasesRefreshPeriod { get; set; }

    /// <summary>Whether live trading passes over holdings it does not know.</summary>
    bool IgnoreUnknownAssetHoldings { get; set; }

    /// <summary>How often performance is sampled; zero takes the default of a day.</summary>
    TimeSpan PerformanceSamplePeriod { get; set; }

    /// <summary>Whether new securities start with their last known price.</summary>
    bool SeedInitialPrices { get; set; }
}
