using QuantConnect.Data.Market;
using QuantConnect.Indicators;

namespace QuantConnect.Algorithm;

public partial class QCAlgorithm
{
    /// <summary>Plots a candle on the main chart.</summary>
    public void Plot(string series, double open, double high, double low, double close) =>
        Plot(series, open.SafeDecimalCast(), high.SafeDecimalCast(), low.SafeDecimalCast(), close.SafeDecimalCast());

    /// <summary>Plots a candle on the main chart.</summary>
    public void Plot(string series, float open, float high, float low, float close) =>
        Plot(series, (double)open, (double)high, (double)low, (double)close);

    /// <summary>Plots a candle on the main chart.</summary>
    public void Plot(string series, int open, int high, int low, int close) =>
        Plot(series, (decimal)open, (decimal)high, (decimal)low, (decimal)close);

    /// <summary>Plots a candle on the main chart.</summary>
    public void Plot(string series, decimal open, decimal high, decimal low, decimal close) => Plot(MainChart, series, open, high, low, close);

    /// <summary>Plots a candle.</summary>
    public void Plot(string chart, string series, double open, double high, double low, double close) =>
        Plot(chart, series, open.SafeDecimalCast(), high.SafeDecimalCast(), low.SafeDecimalCast(), close.SafeDecimalCast());

    /// <summary>Plots a candle.</summary>
    public void Plot(string chart, string series, float open, float high, float low, float close) =>
        Plot(chart, series, (double)open, (double)high, (double)low, (double)close);

    /// <summary>Plots a candle.</summary>
    public void Plot(string chart, string series, int open, int high, int low, int close) =>
        Plot(chart, series, (decimal)open, (decimal)high, (decimal)low, (decimal)close);

    /// <summary>Plots a candle.</summary>
    public void Plot(string chart, string series, decimal open, decimal high, decimal low, decimal close)
    {
        if (SeriesToPlot<CandlestickSeries>(chart, series) is { } candles) candles.AddPoint(UtcTime, open, high, low, close);
    }

    /// <summary>Plots a bar as a candle on the main chart.</summary>
    public void Plot(string series, TradeBar bar) => Plot(series, bar.Open, bar.High, bar.Low, bar.Close);

    /// <summary>Plots a bar as a candle.</summary>
    public void Plot(string chart, string series, TradeBar bar) => Plot(chart, series, bar.Open, bar.High, bar.Low, bar.Close);

    /// <summary>Plots the current values of indicators under their names.</summary>
    public void Plot(string chart, params IndicatorBase[] indicators)
    {
        foreach (var indicator in indicators) Plot(chart, indicator.Name, indicator.Current.Value);
    }

    /// <summary>Plots the current values of up to four indicators under their names.</summary>
    public void Plot(string chart, Indicator first, Indicator? second = null, Indicator? third = null, Indicator? fourth = null) =>
        PlotEach(chart, first, second, third, fourth);

    /// <summary>Plots the current values of up to four indicators under their names.</summary>
    public void Plot(string chart, BarIndicator first, BarIndicator? second = null, BarIndicator? third = null, BarIndicator? fourth = null) =>
        PlotEach(chart, first, second, third, fourth);

    /// <summary>Plots the current values of up to four indicators under their names.</summary>
    public void Plot(string chart, TradeBarIndicator first, TradeBarIndicator? second = null, TradeBarIndicator? third = null, TradeBarIndicator? fourth = null) =>
        PlotEach(chart, first, second, third, fourth);

    /// <summary>Plots indicators at each of their updates.</summary>
    public void PlotIndicator(string chart, params IndicatorBase[] indicators) => PlotIndicator(chart, false, indicators);

    /// <summary>Plots indicators at each of their updates, from when they are ready if asked.</summary>
    public void PlotIndicator(string chart, bool waitForReady, params IndicatorBase[] indicators)
    {
        foreach (var indicator in indicators)
        {
            if (indicator == null) continue;
            indicator.Updated += (_, _) =>
            {
                if (!waitForReady || indicator.IsReady) Plot(chart, indicator);
            };
        }
    }

    private void PlotEach(string chart, params IndicatorBase?[] indicators) => Plot(chart, indicators.OfType<IndicatorBase>().ToArray());
}
