using YenValve.Indicators.Liquidations;

namespace YenValve.Pictures;

/// <summary>
/// The map of liquidation levels over Bitcoin's price. Open interest is not bundled; the running sum of traded value stands in, half of it bought: every
/// trade is taken to open a position, and only the price and the map's own half-life of 72 hours close any. Its size therefore means nothing.
/// </summary>
internal static class LiquidationPictures
{
    public static IEnumerable<Picture> All()
    {
        var book = new LiquidationBook();
        var maps = Window.Both.ToDictionary(window => window, window => new LevelMap(window));
        Points price = new(), longs = new(), shorts = new();
        var (interest, closedLongs, closedShorts) = (0.0, 0.0, 0.0);
        var last = BundledData.Bitcoin[0].Time;
        foreach (var hour in BundledData.Bitcoin)
        {
            var typical = (double)(hour.High + hour.Low + hour.Close) / 3.0;
            var elapsed = hour.EndTime - last;
            last = hour.EndTime;
            interest += (double)hour.Volume * typical;
            var mass = book.Total(LeveragedSide.Long) + book.Total(LeveragedSide.Short);
            book.Update(typical, (double)hour.High, (double)hour.Low, interest, 0.5, elapsed);
            if (hour.EndTime.Hour % 4 == 0) price.Add(hour.EndTime, (double)hour.Close / 1000.0);
            closedLongs += 100.0 * book.ConsumedLong / mass;
            closedShorts += 100.0 * book.ConsumedShort / mass;
            if (hour.EndTime.Hour == 0)
            {
                longs.Add(hour.EndTime, closedLongs);
                shorts.Add(hour.EndTime, closedShorts);
                (closedLongs, closedShorts) = (0.0, 0.0);
            }

            foreach (var map in maps.Values) map.Add(hour.EndTime, book);
        }

        yield return new("liquidation-map", "LiquidationMap: levels around the price (traded volume stands in for open interest)",
            new Row("BTC, 1000 USDT") { Ground = (plot, window) => maps[window].Draw(plot) }.Line("BTCUSDT, over the levels: the darker, the more", price, Ink.Black),
            new Row("% of the map") { IsShared = true }.Line("longs closed in a day", longs, Ink.Blue).Line("shorts closed in a day", shorts, Ink.Vermillion));
    }
}
