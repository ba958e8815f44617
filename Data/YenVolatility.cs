using QuantConnect.Data;
using YenValve.Data.Calendars;

namespace YenValve.Data;

/// <summary>
/// USD/JPY implied volatility of one day, quoted at the New York close and public from then: at-the-money volatilities, the one-month 25-delta risk
/// reversal and butterfly in percent a year, and one-month forward points. Users bring their vendor's figures; nothing of it is bundled.
/// </summary>
/// <remarks>File: <c>date,atm_1w,atm_1m,atm_3m,rr25_1m,bf25_1m,forward_points_1m</c>. A negative risk reversal is yen calls bid.</remarks>
public class YenVolatility : PublishedData
{
    // USD/JPY has never been quoted near it at any of these tenors.
    private const double LargestVolatility = 200.0;

    /// <summary>At-the-money implied volatility of one week, percent a year; null where unknown.</summary>
    public double? AtmOneWeek { get; private set; }

    /// <summary>At-the-money implied volatility of one month, percent a year; null where unknown.</summary>
    public double? AtmOneMonth { get; private set; }

    /// <summary>At-the-money implied volatility of three months, percent a year; null where unknown.</summary>
    public double? AtmThreeMonths { get; private set; }

    /// <summary>One-month 25-delta risk reversal, USD call over USD put, percentage points of volatility; null where unknown.</summary>
    public double? RiskReversal { get; private set; }

    /// <summary>One-month 25-delta butterfly, percentage points of volatility; null where unknown.</summary>
    public double? Butterfly { get; private set; }

    /// <summary>One-month forward points in pips (0.01 JPY per USD); null where unknown.</summary>
    public double? ForwardPoints { get; private set; }

    /// <inheritdoc/>
    protected override string FileOf(SubscriptionDataConfig config) => "alternative/yenvalve/usdjpy_volatility.csv";

    /// <inheritdoc/>
    protected override PublishedData? Parse(PublishedRow row, SubscriptionDataConfig config)
    {
        var datum = new YenVolatility
        {
            EndTime = ReleaseTimes.NewYorkClose(row.Time),
            AtmOneWeek = Volatility(row, 1),
            AtmOneMonth = Volatility(row, 2),
            AtmThreeMonths = Volatility(row, 3),
            RiskReversal = row.Number(4, -100.0, 100.0, "a risk reversal in percentage points"),
            Butterfly = row.Number(5, -50.0, 50.0, "a butterfly in percentage points"),
            ForwardPoints = row.Number(6, -10_000.0, 10_000.0, "forward points in pips"),
        };
        datum.Value = (decimal)(datum.AtmOneMonth ?? 0.0);
        return datum;
    }

    private static double? Volatility(PublishedRow row, int cell) =>
        row.Number(cell, double.Epsilon, LargestVolatility, "a volatility in percent a year");
}
