using QuantConnect.Data.Market;
using QuantConnect.Indicators;
using YenValve.Data;
using YenValve.Indicators.Carry;
using YenValve.Indicators.Volatility;

namespace YenValve.Pictures;

/// <summary>Dollars held against yen. Overnight rates and realised volatility stand in for those of three months, which are not bundled.</summary>
internal static class CarryPictures
{
    private const double Days = 90.0;

    /// <summary>Days on which the ministry sold dollars, by its own disclosures.</summary>
    private static readonly DateTime[] Interventions =
        [new(2022, 9, 22), new(2022, 10, 21), new(2022, 10, 24), new(2024, 4, 29), new(2024, 5, 1), new(2024, 7, 11), new(2024, 7, 12)];

    public static IEnumerable<Picture> All()
    {
        var volatility = new EwmaVolatility("realised", 60, 0.94, 252);
        var carry = new YenCarry("carry");
        var mark = new CarryTradeMark("mark");
        var zone = new InterventionZone("zone");
        var pressure = new CarryUnwindPressure("pressure");
        Points spot = new(), ratio = new(), stop = new(), realised = new(), open = new(), value = new(), lowest = new(), whole = new(), shock = new(), yen = new();
        foreach (var bar in BundledData.DollarYenCloses)
        {
            volatility.Update(new IndicatorDataPoint(bar.EndTime, bar.Close));
            var market = MarketOf(bar, volatility.IsReady ? volatility.Annualised : double.NaN, VolatilityPictures.Score.At(bar.EndTime));
            carry.Update(market);
            mark.Update(market);
            pressure.Update(market);
            foreach (var day in Interventions.Where(day => day < bar.EndTime && day.AddDays(4) > bar.EndTime)) zone.AddLevel(day, HighOf(day));
            zone.Update(new IndicatorDataPoint(bar.EndTime, bar.Close));
            spot.Add(bar.EndTime, (double)bar.Close);
            ratio.Add(bar.EndTime, carry.CarryToRisk);
            stop.Add(bar.EndTime, 100.0 * carry.StopVolatility);
            realised.Add(bar.EndTime, 100.0 * market.ImpliedVolatility);
            open.Add(bar.EndTime, 100.0 * mark.Unhedged);
            value.Add(bar.EndTime, (double)zone.Current.Value);
            whole.Add(bar.EndTime, pressure.Pressure);
            shock.Add(bar.EndTime, pressure.Score(PressurePart.Volatility));
            yen.Add(bar.EndTime, pressure.Score(PressurePart.Yen));
            lowest.Add(bar.EndTime, zone.LowestLevel);
        }

        yield return new("carry", "YenCarry: what yen-funded dollars earn for the risk (overnight rates, realised volatility)",
            new Row("volatility, % a year") { IsShared = true }.Line("USDJPY realised", realised, Ink.Vermillion).Line("at which insurance costs the carry", stop, Ink.Blue),
            new Row("carry-to-risk") { IsShared = true }.Line("carry over volatility", ratio, Ink.Blue));
        yield return new("carry-mark", "CarryTradeMark: the open trade's books over 60 days, at overnight rates",
            new Row("USDJPY, JPY per USD").Line("USDJPY", spot, Ink.Blue),
            new Row("return, %") { IsShared = true }.Line("60 days, unhedged", open, Ink.Vermillion).Level("0", 0.0));
        yield return new("carry-pressure", "CarryUnwindPressure, of three parts: volatility, carry, yen (proxies, the rest is not bundled)",
            new Row("pressure, 0 to 1") { IsShared = true }.Line("pressure", whole, Ink.Blue),
            new Row("parts, 0 to 1") { IsShared = true }.Line("volatility (realised)", shock, Ink.Vermillion).Line("rise of the yen", yen, Ink.Green));
        yield return new("intervention", "InterventionZone: levels are the highs of the days, told at once",
            new Row("USDJPY, JPY per USD").Line("USDJPY", spot, Ink.Blue).Line("lowest remembered sale", lowest, Ink.Vermillion),
            new Row("zone, 0 to 1") { IsShared = true }.Line("zone", value, Ink.Blue));
    }

    /// <summary>The market as it was known at the bar's end.</summary>
    private static CarryMarket MarketOf(TradeBar bar, double volatility, double score) => new(bar.EndTime)
    {
        Spot = (double)bar.Close,
        Days = Days,
        DollarRate = BundledData.FedFunds.Where(rate => rate.Day < bar.EndTime.Date).Select(rate => rate.Percent / 100.0).LastOrDefault(double.NaN),
        YenRate = BundledData.Policy.Where(meeting => meeting.Kind == PolicyEventKind.Decision && meeting.EndTime <= bar.EndTime)
            .Select(meeting => meeting.Figure / 100.0).LastOrDefault() ?? double.NaN,
        ImpliedVolatility = volatility,
        VolatilityScore = score,
    };

    private static double HighOf(DateTime day) => (double)BundledData.DollarYen.Where(bar => bar.Time.Date == day).Max(bar => bar.High);
}
