using System.Drawing;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Securities;

namespace YenValve.Engine;

/// <summary>Samples the margin each holding uses, as a share of the portfolio.</summary>
internal static class MarginChart
{
    private const int MostSeries = 40;
    private const string Others = "OTHERS";

    public static void Sample(Chart chart, QCAlgorithm algorithm, DateTime time, decimal portfolioValue)
    {
        chart.LegendDisabled = true;
        List<(string Name, decimal Percent)> used = [];
        foreach (var security in algorithm.Securities.Values)
        {
            if (security.Holdings.Quantity == 0) continue;
            var margin = security.BuyingPowerModel.GetReservedBuyingPowerForPosition(new ReservedBuyingPowerForPositionParameters(security)).AbsoluteUsedBuyingPower;
            var share = portfolioValue == 0 ? 0 : (margin / portfolioValue).RoundToSignificantDigits(4);
            used.Add((security.Symbol.Value, share * 100));
        }

        if (used.Count == 0) return;
        var rest = 0m;
        foreach (var (name, percent) in used.OrderByDescending(x => x.Percent).Take(MostSeries)) Get(chart, name, Color.Empty).AddPoint(new ChartPoint(time, percent));
        foreach (var (_, percent) in used.OrderByDescending(x => x.Percent).Skip(MostSeries)) rest += percent;
        if (used.Count > MostSeries) Get(chart, Others, Color.Gray).AddPoint(new ChartPoint(time, rest));

        // A gap ends the series of what is no longer held.
        foreach (var series in chart.Series.Values)
        {
            if (series.Values is [.., ChartPoint last] && (last.Time == time || last.Y == null)) continue;
            series.AddPoint(new ChartPoint(time, null));
        }
    }

    private static Series Get(Chart chart, string name, Color color)
    {
        if (!chart.Series.TryGetValue(name, out var series))
        {
            chart.Series[name] = series = new Series(name, SeriesType.Bar, 0, "%")
            {
                Color = color,
                Tooltip = "{SERIES_NAME}: {VALUE}%",
                IndexName = "Margin Used (%)"
            };
        }

        return (Series)series;
    }
}
