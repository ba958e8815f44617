using QuantConnect.Indicators;
using YenValve.Indicators.Risk;

namespace YenValve.Pictures;

/// <summary>What a holder of Bitcoin risks from one day to the next.</summary>
internal static class RiskPictures
{
    public static IEnumerable<Picture> All()
    {
        var risk = new TailRisk("risk");
        var control = new DrawdownControl("drawdown");
        Points value = new(), shortfall = new(), loss = new(), multiplier = new(), drawdown = new();
        var last = double.NaN;
        foreach (var day in BundledData.BitcoinDays)
        {
            var close = (double)day.Close;
            loss.Add(day.EndTime, -100.0 * Math.Log(close / last));
            last = close;

            // The limits of the day before are what the day's loss is set against.
            value.Add(day.EndTime, 100.0 * risk.ValueAtRisk);
            shortfall.Add(day.EndTime, 100.0 * risk.ExpectedShortfall);
            risk.Update(new IndicatorDataPoint(day.EndTime, day.Close));
            control.Update(new IndicatorDataPoint(day.EndTime, day.Close));
            drawdown.Add(day.EndTime, -100.0 * control.Drawdown);
            multiplier.Add(day.EndTime, control.Multiplier);
        }

        yield return new("tail-risk", "TailRisk: what one day of Bitcoin may cost, said the day before",
            new Row("log loss, %") { IsShared = true }.Line("loss of the day", loss, Ink.Blue).Line("VaR 99%", value, Ink.Vermillion).Line("ES 99%", shortfall, Ink.Green));
        yield return new("drawdown-control", "DrawdownControl: exposure that Bitcoin's own drawdown would leave (limit 20%)",
            new Row("drawdown, %") { IsShared = true }.Line("BTCUSDT held", drawdown, Ink.Blue).Level("limit", -20.0),
            new Row("multiplier, 0 to 1") { IsShared = true }.Line("multiplier", multiplier, Ink.Vermillion));
    }
}
