using System.Globalization;
using QuantConnect;
using QuantConnect.Data.Market;
using YenValve.Data;
using YenValve.Indicators.Liquidations;
using YenValve.Tests;

namespace YenValve.Pictures;

/// <summary>
/// A flush and its end on days that were made up, those of tests/Indicators.Tests/Reference/liquidations.csv: neither open interest nor liquidations are
/// bundled, and the signs of exhaustion need both.
/// </summary>
internal static class FlushPicture
{
    // Hours without a liquidation lie far below on a scale of logarithms.
    private const double Lowest = -6.0;
    private static readonly Window First = new("Invented days: the first flush", new(2025, 10, 9, 4, 0, 0), new(2025, 10, 10, 16, 0, 0), [new(new(2025, 10, 9, 14, 0, 0), "flush")]);
    private static readonly Window Second = new("Invented days: the second", new(2025, 10, 10, 14, 0, 0), new(2025, 10, 12, 0, 0, 0), [new(new(2025, 10, 11), "flush")]);

    public static Picture Make()
    {
        var map = new LiquidationMap("map");
        var cascade = new LiquidationCascade("cascade", 5);
        var flush = new FlushExhaustion("flush", cascade, map, 48);
        Points price = new(), burst = new(), interest = new(), signs = new(), done = new();
        foreach (var cells in File.ReadLines(Path.Combine(Repository.Root, "tests", "Indicators.Tests", "Reference", "liquidations.csv")).Skip(1).Select(line => line.Split(',')))
        {
            var end = DateTime.Parse(cells[0], CultureInfo.InvariantCulture);
            var bar = new TradeBar(end.AddHours(-1), Symbol.Empty, Number(cells[3]), Number(cells[1]), Number(cells[2]), Number(cells[3]), 0m, TimeSpan.FromHours(1));
            var forced = Forced(end, cells[8]).ToList();
            foreach (var five in forced)
            {
                if (five.EndTime == end) cascade.Observe(bar);
                cascade.Update(five);
            }

            if (forced.Count == 0) cascade.Observe(bar);
            foreach (var hour in BundledData.Read<PerpetualMarket>("BTC", [$"{Text(end.AddHours(-1))},{Text(end)},{cells[4]},{cells[6]},{cells[7]},{cells[5]}"]))
            {
                map.Observe(hour);
                map.Update(bar);
                flush.Observe(bar);
                flush.Update(hour);
                interest.Add(end, (hour.OpenInterestUsd ?? double.NaN) / 1e9);
            }

            price.Add(end, (double)bar.Close / 1000.0);
            burst.Add(end, Math.Max(cascade.Burst, Lowest));
            signs.Add(end, flush.Score);
            done.Add(end, flush.IsExhausted ? 1.0 : 0.0);
        }

        return new("flush-exhaustion", "LiquidationCascade and FlushExhaustion on invented days",
            new Row("price, 1000 USDT") { IsShared = true }.Line("price", price, Ink.Black),
            new Row("open interest, bn USD") { IsShared = true }.Line("open interest", interest, Ink.Blue),
            new Row("burst, cut at -6") { IsShared = true }.Line("burst of the hour", burst, Ink.Blue).Level("cascade from 4, if longs and falling", 4.0),
            new Row("signs, 0 to 6") { IsShared = true }.State("signs of exhaustion", signs, Ink.Blue).State("exhausted (1)", done, Ink.Vermillion))
        { Windows = [First, Second] };
    }

    // Twelve times five minutes; "k=longs/shorts" tells of the k-th, the others had none; an hour of silence has no bar.
    private static IEnumerable<Data.Liquidations> Forced(DateTime end, string text)
    {
        if (text == "none") return [];
        var told = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('=', '/')).ToDictionary(one => one[0]);
        return BundledData.Read<Data.Liquidations>("BTC", Enumerable.Range(1, 12).Select(k =>
        {
            var figures = told.TryGetValue(k.ToString(CultureInfo.InvariantCulture), out var cells) ? $"{cells[1]},{cells[2]}" : "0,0";
            return $"{Text(end.AddMinutes(5 * (k - 13)))},{Text(end.AddMinutes(5 * (k - 12)))},{figures},";
        }));
    }

    private static string Text(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static decimal Number(string cell) => decimal.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);
}
