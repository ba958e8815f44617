using QuantConnect.Configuration;
using QuantConnect.Interfaces;

namespace QuantConnect;

/// <summary>User settings of the engine, with LEAN's defaults.</summary>
public class AlgorithmSettings : IAlgorithmSettings
{
    /// <summary>Makes settings with their defaults.</summary>
    public AlgorithmSettings()
    {
        DatabasesRefreshPeriod = TimeSpan.TryParse(Config.Get("databases-refresh-period", "1.00:00:00"), out var period) ? period : Time.OneDay;
        IgnoreUnknownAssetHoldings = Config.GetBool("ignore-unknown-asset-holdings", true);
    }

    /// <inheritdoc/>
    public bool AutomaticIndicatorWarmUp { get; set; }

    /// <inheritdoc/>
    public bool? RebalancePortfolioOnSecurityChanges { get; set; }

    /// <inheritdoc/>
    public bool? RebalancePortfolioOnInsightChanges { get; set; }

    /// <inheritdoc/>
    public decimal MaxAbsolutePortfolioTargetPercentage { get; set; } = 1_000_000_000m;

    /// <inheritdoc/>
    public decimal MinAbsolutePortfolioTargetPercentage { get; set; } = 0.0000000001m;

    /// <inheritdoc/>
    public decimal MinimumOrderMarginPortfolioPercentage { get; set; } = 0.001m;

    /// <inheritdoc/>
    public decimal? FreePortfolioValue { get; set; }

    /// <inheritdoc/>
    public decimal FreePortfolioValuePercentage { get; set; } = 0.0025m;

    /// <inheritdoc/>
    public bool LiquidateEnabled { get; set; } = true;

    /// <inheritdoc/>
    public bool DailyPreciseEndTime { get; set; } = true;

    /// <inheritdoc/>
    public bool DailyConsolidationUseExtendedMarketHours { get; set; }

    /// <inheritdoc/>
    [Obsolete("This property is deprecated. Please observe data subscription limits set by your brokerage to avoid runtime errors.")]
    public int DataSubscriptionLimit { get; set; } = int.MaxValue;

    /// <inheritdoc/>
    public TimeSpan StalePriceTimeSpan { get; set; } = Time.OneHour;

    /// <inheritdoc/>
    public Resolution? WarmupResolution { get; set; }

    /// <summary>The same as <see cref="WarmupResolution"/>.</summary>
    public Resolution? WarmUpResolution
    {
        get => WarmupResolution;
        set => WarmupResolution = value;
    }

    /// <inheritdoc/>
    public int? TradingDaysPerYear { get; set; }

    /// <inheritdoc/>
    public TimeSpan DatabasesRefreshPeriod { get; set; }

    /// <inheritdoc/>
    public bool IgnoreUnknownAssetHoldings { get; set; }

    /// <inheritdoc/>
    public TimeSpan PerformanceSamplePeriod { get; set; }

    /// <inheritdoc/>
    public bool SeedInitialPrices { get; set; }
}
