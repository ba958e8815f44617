using QuantConnect.Securities;

namespace QuantConnect.Algorithm.Framework.Alphas;

public partial class Insight
{
    /// <summary>Expects something of a price for a number of bars of trading time.</summary>
    public static Insight Price(Symbol symbol, Resolution resolution, int barCount, InsightDirection direction, double? magnitude = null,
        double? confidence = null, string? sourceModel = null, double? weight = null, string tag = "") =>
        new(symbol, InsightSpan.Of(resolution, barCount), InsightType.Price, direction, magnitude, confidence, sourceModel, weight, tag);

    /// <summary>Expects something of a price until a time in the exchange's zone.</summary>
    public static Insight Price(Symbol symbol, DateTime closeTimeLocal, InsightDirection direction, double? magnitude = null,
        double? confidence = null, string? sourceModel = null, double? weight = null, string tag = "") =>
        new(symbol, InsightSpan.Until(closeTimeLocal), InsightType.Price, direction, magnitude, confidence, sourceModel, weight, tag);

    /// <summary>Expects something of a price for a period of trading time.</summary>
    public static Insight Price(Symbol symbol, TimeSpan period, InsightDirection direction, double? magnitude = null,
        double? confidence = null, string? sourceModel = null, double? weight = null, string tag = "")
    {
        InsightSpan.CheckPeriod(period);
        var span = period == Time.EndOfTimeTimeSpan ? InsightSpan.Forever : InsightSpan.Of(period);
        return new Insight(symbol, span, InsightType.Price, direction, magnitude, confidence, sourceModel, weight, tag);
    }

    /// <summary>Expects something of a price until a time that a function makes of the insight's own time, both in the exchange's zone.</summary>
    public static Insight Price(Symbol symbol, Func<DateTime, DateTime> expiryFunc, InsightDirection direction, double? magnitude = null,
        double? confidence = null, string? sourceModel = null, double? weight = null, string tag = "") =>
        new(symbol, expiryFunc, InsightType.Price, direction, magnitude, confidence, sourceModel, weight, tag);

    /// <summary>Makes insights one group.</summary>
    public static IEnumerable<Insight> Group(params Insight[] insights)
    {
        ArgumentNullException.ThrowIfNull(insights);
        var group = Guid.NewGuid();
        foreach (var insight in insights)
        {
            if (insight.GroupId != null)
            {
                throw new InvalidOperationException($"Unable to set group id on insight {insight} because it has already been assigned to a group.");
            }

            insight.GroupId = group;
        }

        return insights;
    }

    /// <summary>Makes an insight a group of its own.</summary>
    public static IEnumerable<Insight> Group(Insight insight) => Group([insight]);

    /// <summary>When a number of bars of trading time ends, in UTC.</summary>
    public static DateTime ComputeCloseTime(SecurityExchangeHours exchangeHours, DateTime generatedTimeUtc, Resolution resolution, int barCount) =>
        InsightSpan.CloseTime(exchangeHours, generatedTimeUtc, resolution, barCount);

    /// <summary>When a period of trading time ends, in UTC.</summary>
    public static DateTime ComputeCloseTime(SecurityExchangeHours exchangeHours, DateTime generatedTimeUtc, TimeSpan period) =>
        InsightSpan.CloseTime(exchangeHours, generatedTimeUtc, period);
}
