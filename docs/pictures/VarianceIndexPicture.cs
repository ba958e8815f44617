using System.Globalization;
using QuantConnect;
using YenValve.Data;
using YenValve.Indicators.Volatility;

namespace YenValve.Pictures;

/// <summary>
/// The variance index of strips that were never quoted: options on the yen future at the bundled spot, priced by Black's formula at USDJPY's realised
/// volatility with a smile that was made up. It shows what the two ways to weigh strikes make of one strip, not what the market paid.
/// </summary>
internal static class VarianceIndexPicture
{
    private static readonly int[] Expiries = [24, 52];

    public static Picture Make()
    {
        VarianceIndex log = new("log"), simple = new("simple", VarianceKind.Simple);
        Points input = new(), byLog = new(), bySimple = new(), skew = new();
        foreach (var bar in BundledData.DollarYenCloses)
        {
            var realised = VolatilityPictures.Realised.At(bar.EndTime) / 100.0;
            if (!(realised > 0.0)) continue;
            foreach (var strip in BundledData.Read<YenOptionStrip>("6J", [Strip(bar.EndTime, 1.0 / (double)bar.Close, realised)]))
            {
                log.Update(strip);
                simple.Update(strip);
            }

            input.Add(bar.EndTime, 100.0 * realised);
            byLog.Add(bar.EndTime, log.Volatility);
            bySimple.Add(bar.EndTime, simple.Volatility);
            skew.Add(bar.EndTime, simple.Skew);
        }

        return new("variance-index", "VarianceIndex of synthetic strips: priced at realised volatility, the smile is made up",
            new Row("volatility, % a year") { IsShared = true }.Line("log contract (VIX weights)", byLog, Ink.Blue).Line("simple (CVOL weights)", bySimple, Ink.Vermillion)
                .Line("at the money, put in", input, Ink.Green),
            new Row("skew, points") { IsShared = true }.Line("calls on the yen less puts", skew, Ink.Blue));
    }

    // Forty strikes to either side in steps of .4 percent; yen calls are the dearer, the more so the farther.
    private static string Strip(DateTime now, double forward, double volatility)
    {
        var quotes = from days in Expiries
                     from step in Enumerable.Range(-40, 81)
                     let strike = Math.Round(forward * Math.Exp(0.004 * step), 7)
                     let distance = Math.Log(strike / forward)
                     let smile = volatility * (1.0 + (2.0 * distance) + (12.0 * distance * distance))
                     from right in (OptionRight[])[OptionRight.Call, OptionRight.Put]
                     let price = Black.Price(forward, strike, days / 365.0, smile, right)
                     select string.Create(CultureInfo.InvariantCulture, $"{now.AddDays(days):yyyy-MM-dd} {strike} {right.ToString()[0]} {price:F12} {price:F12} {forward}");
        return $"{now:yyyy-MM-dd HH:mm:ss},{string.Join(',', quotes)}";
    }
}
