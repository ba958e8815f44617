using QuantConnect.Indicators;
using YenValve.Indicators.Volatility;

namespace YenValve.Pictures;

/// <summary>Volatility of USDJPY as its bars show it; quotes of options are not bundled.</summary>
internal static class VolatilityPictures
{
    private static readonly Points Spot = new();
    private static readonly Points YangZhang = new();
    private static readonly Points Ewma = new();
    private static readonly Points State = new();

    static VolatilityPictures()
    {
        var range = new YangZhangVolatility("range");
        var ewma = new EwmaVolatility("ewma", 60, 0.94, 252);
        var spike = new ImpliedVolatilitySpike("spike");
        foreach (var day in BundledData.DollarYenDays)
        {
            range.Update(day);
            ewma.Update(new IndicatorDataPoint(day.EndTime, day.Close));
            spike.UpdateSpot(day.EndTime, (double)day.Close);
            if (range.IsReady) spike.Update(new IndicatorDataPoint(day.EndTime, (decimal)range.Annualised));
            Spot.Add(day.EndTime, (double)day.Close);
            YangZhang.Add(day.EndTime, 100.0 * range.Annualised);
            Ewma.Add(day.EndTime, 100.0 * ewma.Annualised);
            Score.Add(day.EndTime, spike.Score);
            State.Add(day.EndTime, spike.IsSpike ? 1.0 : 0.0);
        }
    }

    /// <summary>Realised volatility of USDJPY by Yang and Zhang, % a year, by the day's end.</summary>
    public static Points Realised => YangZhang;

    /// <summary>Score of a spike of the stand-in, 0 to 1.</summary>
    public static Points Score { get; } = new();

    public static IEnumerable<Picture> All()
    {
        yield return new("yang-zhang", "YangZhangVolatility and EwmaVolatility of USDJPY: what stands in for option quotes",
            new Row("USDJPY, JPY per USD").Line("USDJPY", Spot, Ink.Blue),
            new Row("volatility, % a year") { IsShared = true }.Line("Yang and Zhang, 10 days", YangZhang, Ink.Blue).Line("EWMA", Ewma, Ink.Vermillion));
        yield return new("volatility-spike", "ImpliedVolatilitySpike on its stand-in, realised volatility (IsProxy)",
            new Row("volatility, % a year") { IsShared = true }.Line("USDJPY, Yang and Zhang, 10 days", YangZhang, Ink.Blue),
            new Row("score and state, 0 to 1") { IsShared = true }.Line("score", Score, Ink.Blue).State("spike is on", State, Ink.Vermillion).Level("enters at 0.5", 0.5));
    }
}
